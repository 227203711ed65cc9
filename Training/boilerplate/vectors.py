#!/usr/bin/env python3
"""vectors.py: writes what the reference evaluator says of a page of our own, for the tests of the product."""
import numpy as np

from evaluate import Model
from lines import HERE, read
from train import MODEL

OUT = HERE.parents[1] / "Tests/CleanseKitTests/Stages/Boilerplate/LineNetVectors.swift"
PAGE = """Skip to content
Home | World | Trade
Harbour Gazette
Ferry line reopens after nine years
By Staff Writer, 12 June 2019 10:45
Share this: Facebook Twitter
The two ministers signed the agreement on Monday, and the ferry will sail again in June.
"We waited long," said the director of the port; "nobody believed it (until today)."
The first passengers have already bought their tickets, the director of the port said.
- Tickets cost 12.50 € or $14, which is 5% more than before…
Der Hafen öffnet am Montag, und die Fähre fährt wieder nach Süden.
Паром снова пойдёт в июне, сказал директор порта.
轮渡将于六月恢复航行。
Read more
Harbour opens new crane
Read more
Fishermen ask for lights
https://harbour.example/news#top
Subscribe to our newsletter & never miss a ship!
© 2019 The Harbour Gazette. All rights reserved.
Terms · Privacy · Contact"""


def rows(values, wrap=8):
    parts = [f"0x{value:08X}" for value in values]
    return ",\n".join("    " + ", ".join(parts[i:i + wrap]) for i in range(0, len(parts), wrap))


def decimal(values, wrap=16):
    parts = [str(value) for value in values]
    return ",\n".join("    " + ", ".join(parts[i:i + wrap]) for i in range(0, len(parts), wrap))


def main():
    model = Model(MODEL.read_bytes())
    _, sizes, features, tokens, offsets = read(PAGE.encode())
    odds = model.odds(features, model.sums(tokens, offsets), sizes)
    page = PAGE.replace("\\", "\\\\").replace("\n", "\n    ")
    OUT.write_text(
        "/// Made by Training/boilerplate/vectors.py with the reference evaluator.\nenum LineNetVectors {\n"
        f'  static let page = """\n    {page}\n    """\n\n'
        "  /// The log odds of its lines, as bits of 32-bit floats.\n"
        f"  static let odds: [UInt32] = [\n{rows(odds.view('<u4').tolist())},\n  ]\n\n"
        "  /// The sums of the numbers of each line.\n"
        f"  static let featureSums = [\n{decimal(features.astype(int).sum(1).tolist())},\n  ]\n}}\n")


if __name__ == "__main__":
    main()
