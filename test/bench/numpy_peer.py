"""Answers one JSON job a line with the seconds that one call took and its result."""
import json
import sys
import time

import numpy

generator = numpy.random.default_rng(20260101)


def draw(line, trials):
    low, high = line["low"], line["high"]
    shape = line.get("shape", "uniform")
    if shape == "uniform":
        return generator.uniform(low, high, trials)
    mode = line.get("likely", (low + high) / 2)
    if shape == "triangular":
        return generator.triangular(low, mode, high, trials)
    first = 1 + 4 * (mode - low) / (high - low)
    second = 1 + 4 * (high - mode) / (high - low)
    return low + (high - low) * generator.beta(first, second, trials)


def percentile(job):
    total = numpy.zeros(job["trials"])
    for line in job["lines"]:
        total += draw(line, job["trials"])
    return float(numpy.quantile(total, job["probability"]))


def npv(job):
    flows = job["flows"] if isinstance(job["flows"], numpy.ndarray) else numpy.asarray(job["flows"])
    return float(numpy.sum(flows / (1 + job["rate"]) ** numpy.arange(len(flows))))


def growth(job):
    starts, rates = numpy.asarray(job["starts"]), numpy.asarray(job["rates"])
    series = starts[:, None] * (1 + rates[:, None]) ** numpy.arange(job["periods"] + 1)
    return float(series[-1, -1])


def growth_product(job):
    factors = numpy.empty((len(job["starts"]), job["periods"] + 1))
    factors[:, 0] = job["starts"]
    factors[:, 1:] = (1 + numpy.asarray(job["rates"]))[:, None]
    return float(numpy.cumprod(factors, axis=1)[-1, -1])


work = {"percentile": percentile, "npv": npv, "growth": growth, "growthProduct": growth_product}

for text in sys.stdin:
    job = json.loads(text)
    for name in ("flows", "starts", "rates"):
        if name in job:
            job[name] = numpy.asarray(job[name], dtype=float)
    calls = job.get("calls", 1)
    started = time.perf_counter()
    for _ in range(calls):
        result = work[job["work"]](job)
    print(json.dumps({"seconds": (time.perf_counter() - started) / calls, "result": result}), flush=True)
