#!/usr/bin/env python3
"""Times whole runs of the program: process time (user and system) and elapsed time, as the kernel accounts for them.

Usage: process_time.py RUNS COMMAND [ARGUMENT ...]

One run to warm the caches is not counted. Output of the command is thrown away. Prints minimum, median and maximum in
milliseconds; quote the median, with the machine.
"""
import os
import statistics
import sys
import time


def run(command):
    """Runs a command once; gives its process time and its elapsed time in milliseconds."""
    start = time.monotonic()
    null = os.open(os.devnull, os.O_RDWR)
    pid = os.posix_spawnp(
        command[0], command, os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)])
    _, _, usage = os.wait4(pid, 0)
    os.close(null)
    return (usage.ru_utime + usage.ru_stime) * 1000, (time.monotonic() - start) * 1000


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    runs, command = int(sys.argv[1]), sys.argv[2:]
    run(command)
    figures = [run(command) for _ in range(runs)]
    print(" ".join(command))
    for name, column in (("process time", 0), ("elapsed time", 1)):
        values = [figure[column] for figure in figures]
        print(f"  {name}: min {min(values):.1f}, median {statistics.median(values):.1f}, max {max(values):.1f} ms "
              f"({runs} runs)")


main()
