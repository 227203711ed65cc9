#!/usr/bin/env python3
"""train.py PAGES.jsonl.gz [--fold K] [--out FILE]: trains the line model of strip-boilerplate, net and trees, and
writes its file.

PAGES holds one page a line: "raw" (text), "labels" (one digit a line of raw, 1 = text), "title", "site". Needs a C compiler
as `cc`, and numpy, numba and torch (CPU). With --fold K the pages of every fifth site (by hash) are left out, to be
measured on with figures.py. Same data, same machine, same libraries: same file.
"""
import argparse
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

import export
import pages as pages_
from measure import fold, words
from net import Batch, Net
from trees import boost

MODEL = Path(__file__).resolve().parents[2] / "Sources/CleanseModels/Tables/line-model.bin"
EPOCHS, BATCH, RATE, DECAY = 10, 24, 4e-3, .02
VARIED, TEXT_ONLY = .4, .1       # share of pages with parts left out; pages of nothing but text, as a share of all
SMOOTHING, F1_SHARE, AVERAGING = .05, .5, .99
TREE_SHARE = .3                  # of the log odds
SIZES = dict(buckets=8192, embed=16, width=48, hidden=24, drop=.15, token_drop=.4)


def loss_of(odds, b):
    """Cross-entropy by the root of the words, pages of many words counting for less, and one minus the soft F1."""
    wanted = b.y * (1 - 2 * SMOOTHING) + SMOOTHING
    each = F.binary_cross_entropy_with_logits(odds, wanted, reduction="none") * b.w
    zero = torch.zeros(b.pages)
    total, weight = zero.index_add(0, b.page, each), zero.index_add(0, b.page, b.w).clamp(min=1)
    w, p = b.w**2, torch.sigmoid(odds)
    same = zero.index_add(0, b.page, w * p * b.y)
    both = zero.index_add(0, b.page, w * p) + zero.index_add(0, b.page, w * b.y)
    return (total / weight.sqrt()).sum() / weight.sqrt().sum() + F1_SHARE * (1 - 2 * same / both.clamp(min=1)).mean()


def sample_of(page):
    return pages_.Sample(*pages_.plain(page), words(page.get("title") or ""))


def samples_of(pages, fixed, random):
    """The samples of one round: pages as they are or varied, and some of nothing but text."""
    out = []
    for page, sample in zip(pages, fixed):
        if random.random() < VARIED:
            lines, labels = pages_.varied(*pages_.plain(page), random)
            varied = pages_.Sample(lines, labels, words(page.get("title") or ""))
            sample = varied if len(varied.y) else sample
        out.append(sample)
        if random.random() < TEXT_ONLY:
            text = pages_.all_text(page, random)
            whole = text and pages_.Sample(*text, None)
            if whole and len(whole.y):
                out.append(whole)
    return out


def train(pages, seed=0):
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    fixed = [sample_of(page) for page in pages]
    x = np.concatenate([sample.x for sample in fixed]).astype(np.float32)
    net = Net(x.mean(0), np.maximum(x.std(0), 8), **SIZES)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY, betas=(.9, .98))
    average = {name: value.clone() for name, value in net.state_dict().items()}
    steps, step = int(np.ceil(len(pages) * (1 + TEXT_ONLY) / BATCH)) * EPOCHS, 0
    for _ in range(EPOCHS):
        samples = samples_of(pages, fixed, random)
        order = random.permutation(len(samples))
        for at in range(0, len(order), BATCH):
            batch = Batch([samples[k] for k in order[at:at + BATCH]])
            rate = RATE * min(1, (step + 1) / 100) * (.5 + .5 * np.cos(np.pi * min(1, step / steps)))
            for group in optimizer.param_groups:
                group["lr"] = max(rate, 1e-5)
            net.train()
            loss = loss_of(net(batch), batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            keep = min(AVERAGING, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, value in net.state_dict().items():
                    average[name].mul_(keep).add_(value, alpha=1 - keep)
    net.load_state_dict(average)
    return net.eval()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--fold", type=int, help="leave the pages of this fold (0 to 4) out")
    parser.add_argument("--out", type=Path, default=MODEL)
    options = parser.parse_args()
    pages = [page for page in pages_.load(options.pages) if fold(page) != options.fold]
    net, trees = train(pages), boost([sample_of(page) for page in pages])
    options.out.write_bytes(export.model_bytes(net.state_dict(), net.taps, trees, TREE_SHARE))


if __name__ == "__main__":
    main()
