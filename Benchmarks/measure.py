"""Runs a command once, and says what it took as the kernel accounts for it."""
import os
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """What one run took: seconds that passed, seconds of processor, and the most memory it held, in MB.

    Linux counts the memory of the process that starts another as the least that this other held: about 15 MB here.
    """
    elapsed: float
    process: float
    memory: float


def run_all(commands):
    """Runs commands one after the other; gives what they took together, and the most memory that one of them held."""
    runs = [run(command) for command in commands]
    return Run(sum(run.elapsed for run in runs), sum(run.process for run in runs), max(run.memory for run in runs))


def run(command, processors=None):
    """Runs a command with its output thrown away, on some of the processors when they are given."""
    null = os.open(os.devnull, os.O_RDWR)
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    if allowed and processors:
        os.sched_setaffinity(0, processors)
    start = time.monotonic()
    try:
        pid = os.posix_spawnp(
            command[0], command, os.environ,
            file_actions=[(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)])
        _, status, usage = os.wait4(pid, 0)
    finally:
        os.close(null)
        if allowed and processors:
            os.sched_setaffinity(0, allowed)
    elapsed = time.monotonic() - start
    # 1 says that there are findings; anything else, that the figures mean nothing.
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{' '.join(command)} failed")
    # macOS gives bytes, all others kilobytes.
    unit = 1 << 20 if os.uname().sysname == "Darwin" else 1 << 10
    return Run(elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)
