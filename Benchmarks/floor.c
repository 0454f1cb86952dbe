/* Parses YAML files with libyaml, event after event on one thread, and does nothing with them: what reading the files
   costs at least with this library. The others are held against it.

   Usage: floor PATH ...    A folder stands for the .yaml files in it and in its folders. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <yaml.h>

static long events;

static void fail(const char *what, const char *path) {
    fprintf(stderr, "floor: %s: %s\n", path, what);
    exit(2);
}

static void parse(const char *path, size_t size) {
    FILE *file = fopen(path, "rb");
    unsigned char *bytes = malloc(size + 1);
    if (!file || !bytes || fread(bytes, 1, size, file) != size) fail("cannot be read", path);
    fclose(file);
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, bytes, size);
    for (int done = 0; !done; events++) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) fail(parser.problem, path);
        done = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    free(bytes);
}

static void walk(const char *path) {
    struct stat status;
    if (stat(path, &status) != 0) fail("is not there", path);
    if (!S_ISDIR(status.st_mode)) {
        const char *dot = strrchr(path, '.');
        if (dot && strcmp(dot, ".yaml") == 0) parse(path, (size_t)status.st_size);
        return;
    }
    struct dirent **entries;
    int count = scandir(path, &entries, NULL, alphasort);
    if (count < 0) fail("cannot be read", path);
    for (int i = 0; i < count; i++) {
        if (entries[i]->d_name[0] != '.') {
            char inside[4096];
            snprintf(inside, sizeof inside, "%s/%s", path, entries[i]->d_name);
            walk(inside);
        }
        free(entries[i]);
    }
    free(entries);
}

int main(int count, char **arguments) {
    for (int i = 1; i < count; i++) walk(arguments[i]);
    printf("%ld events\n", events);
    return 0;
}
