"""How cost grows: the same work on a text and on one twice as long, each the best of as many runs as it takes.

Quadratic work costs four times as much, linear work twice; noise only ever adds, so that the best of more runs comes
nearer to the truth for both. Work too short to measure passes. The garbage collector waits meanwhile: its cost grows with
what other tests left in memory.
"""

import gc
import math
import time
from collections.abc import Callable

LINEAR = 3.0  # between two and four
SHORT = 0.004  # seconds of CPU time that say nothing
LEAST, MOST = 3, 30  # runs of each: one alone may be slow for the shorter text, and hide what is quadratic


def growth(work: Callable[[str], object], once: str, twice: str) -> float:
    """The ratio of the two costs; stops as soon as it is a linear one's."""
    best = [math.inf, math.inf]
    for count in range(1, MOST + 1):
        for place, given in enumerate((once, twice)):
            best[place] = min(best[place], seconds(work, given))
        if best[1] < SHORT or (count >= LEAST and best[1] < LINEAR * best[0]):
            break
    return best[1] / best[0] if best[1] >= SHORT else 0.0


def seconds(work: Callable[[str], object], text: str) -> float:
    """CPU time of one run."""
    gc.disable()
    try:
        start = time.process_time()
        work(text)
        return time.process_time() - start
    finally:
        gc.enable()
