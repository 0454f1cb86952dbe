/* Parses YAML files with libyaml, event after event, and does nothing with them: what reading the files costs at least with
   this library. The others are compared with it.

   Usage: floor [--threads NUMBER] [--writing FOLDER] PATH ...

   A PATH that is a folder stands for the .yaml files in it and in its folders. With --writing it also writes as many bytes as
   the files in FOLDER have, in large pieces that are there already, and flushes them to the disk: what a program that writes
   such a report costs at least, whatever it does. */
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

enum { PIECE = 1 << 16 };

struct file {
    char path[4096];
    size_t size;
};

struct list {
    struct file *files;
    int count;
};

/* What one thread does: every file whose number is its own when counted round the threads, and its part of what is written. */
struct share {
    pthread_t thread;
    int number, threads;
    long events;
};

static struct list parsed, written;

static void fail(const char *what, const char *path) {
    fprintf(stderr, "floor: %s: %s\n", path, what);
    exit(2);
}

static long parse(const struct file *file) {
    FILE *stream = fopen(file->path, "rb");
    unsigned char *bytes = malloc(file->size + 1);
    if (!stream || !bytes || fread(bytes, 1, file->size, stream) != file->size) fail("cannot be read", file->path);
    fclose(stream);
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, bytes, file->size);
    long events = 0;
    for (int done = 0; !done; events++) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) fail(parser.problem, file->path);
        done = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    free(bytes);
    return events;
}

static void temporary(const struct file *file, char *path) { snprintf(path, 4104, "%s.floor", file->path); }

static void write_part(const struct file *file, const struct share *share) {
    static const char piece[PIECE];
    char path[4104];
    temporary(file, path);
    int descriptor = open(path, O_WRONLY | O_CREAT, 0600);
    if (descriptor < 0) fail("cannot be written", path);
    size_t from = file->size / share->threads * share->number;
    size_t to = share->number + 1 == share->threads ? file->size : from + file->size / share->threads;
    while (from < to) {
        ssize_t count = pwrite(descriptor, piece, to - from < PIECE ? to - from : PIECE, (off_t)from);
        if (count <= 0) fail("cannot be written", path);
        from += (size_t)count;
    }
    close(descriptor);
}

static void *work(void *argument) {
    struct share *share = argument;
    for (int i = share->number; i < parsed.count; i += share->threads) share->events += parse(&parsed.files[i]);
    for (int i = 0; i < written.count; i++) write_part(&written.files[i], share);
    return NULL;
}

static void flush_all(void) {
    for (int i = 0; i < written.count; i++) {
        char path[4104];
        temporary(&written.files[i], path);
        int descriptor = open(path, O_WRONLY);
        if (descriptor < 0 || fsync(descriptor) != 0) fail("cannot be written", path);
        close(descriptor);
        unlink(path);
    }
}

static void add(struct list *list, const char *path, size_t size) {
    list->files = realloc(list->files, (list->count + 1) * sizeof *list->files);
    if (!list->files) fail("there is no memory", path);
    struct file *file = &list->files[list->count++];
    snprintf(file->path, sizeof file->path, "%s", path);
    file->size = size;
}

/* Adds a file whose name ends so, or those in a folder. */
static void collect(struct list *list, const char *path, const char *ending) {
    struct stat status;
    if (stat(path, &status) != 0) fail("is not there", path);
    if (!S_ISDIR(status.st_mode)) {
        size_t length = strlen(path), end = strlen(ending);
        if (length >= end && strcmp(path + length - end, ending) == 0) add(list, path, (size_t)status.st_size);
        return;
    }
    struct dirent **entries;
    int count = scandir(path, &entries, NULL, alphasort);
    if (count < 0) fail("cannot be read", path);
    for (int i = 0; i < count; i++) {
        if (entries[i]->d_name[0] != '.') {
            char inside[4096];
            snprintf(inside, sizeof inside, "%s/%s", path, entries[i]->d_name);
            collect(list, inside, ending);
        }
        free(entries[i]);
    }
    free(entries);
}

int main(int count, char **arguments) {
    int threads = 1;
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "--threads") == 0 && i + 1 < count) threads = atoi(arguments[++i]);
        else if (strcmp(arguments[i], "--writing") == 0 && i + 1 < count) collect(&written, arguments[++i], "");
        else collect(&parsed, arguments[i], ".yaml");
    }
    if (threads < 1 || threads > 64) fail("is no number of threads", "--threads");
    struct share shares[64] = {0};
    for (int i = 0; i < threads; i++) {
        shares[i].number = i;
        shares[i].threads = threads;
        if (i > 0 && pthread_create(&shares[i].thread, NULL, work, &shares[i]) != 0) fail("cannot begin", "thread");
    }
    work(&shares[0]);
    long events = shares[0].events;
    for (int i = 1; i < threads; i++) {
        pthread_join(shares[i].thread, NULL);
        events += shares[i].events;
    }
    flush_all();
    printf("%ld events\n", events);
    return 0;
}
