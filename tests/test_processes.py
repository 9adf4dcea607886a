"""The program's own processes."""

from __future__ import annotations

import multiprocessing
import os
import time
from multiprocessing.connection import Connection

import psutil

from workbench.processes import give_way, processor_seconds


def work_after_giving_way(answers: Connection) -> None:
    before = psutil.Process().nice()
    give_way()
    answers.send((before, psutil.Process().nice()))


def test_a_process_that_gives_way_has_a_lower_priority() -> None:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=work_after_giving_way, args=(theirs,))
    process.start()
    before, after = ours.recv()
    process.join()
    assert after != before
    assert os.name == "nt" or after > before


def test_the_processor_time_of_a_process_grows_with_its_work_alone() -> None:
    before = processor_seconds(os.getpid())
    until = time.process_time() + 0.2
    while time.process_time() < until:
        pass
    worked = processor_seconds(os.getpid()) - before
    assert worked > 0.1


def test_a_process_that_is_gone_has_cost_nothing() -> None:
    process = multiprocessing.get_context("spawn").Process(target=print)
    process.start()
    pid = process.pid or 0
    process.join()
    process.close()
    assert processor_seconds(pid) == 0
