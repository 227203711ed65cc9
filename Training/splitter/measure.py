"""measure.py [MODEL]: how often the model splits as the measuring sets want, on texts it was not trained on."""
import json, gzip, re, sys
import numpy as np
from gaps import C, ctypes, letters_of, DATA, pointer
from pathlib import Path
import train
C.split.restype = ctypes.c_int64
def split(model, text):
    data = text.encode(); out = np.empty(len(data) + 1, np.int64)
    letters, start, ends, padded = letters_of(data), 0, [], data + bytes(64)
    for m in [*re.finditer(rb"[ \t]*\n[ \t]*\n\s*", data), None]:
        end = m.start() if m else len(data)
        n = C.split(model, ctypes.c_size_t(len(model)), padded, ctypes.c_size_t(start), ctypes.c_size_t(end), letters, pointer(out))
        ends += out[:n].tolist() + ([end] if end > start else [])
        start = m.end() if m else end
    at = np.zeros(len(data) + 1, np.int64); p = 0
    if text.isascii(): return ends
    back = {}
    for i, c in enumerate(text): back[p] = i; p += len(c.encode())
    back[p] = len(text)
    return [back[e] for e in ends]
def wanted(text, ends):
    given = {m.start() for m in re.finditer(r"\s*\n\s*\n|\s*\Z", text)}
    return {len(text[:e].rstrip()) for e in ends} - given
def main(verbose=False):
    model = Path(sys.argv[1] if len(sys.argv) > 1 else train.MODEL).read_bytes()
    c = {}
    for line in gzip.open(DATA / "sentences/segmentation.jsonl.gz", "rt"):
        r = json.loads(line)
        if r["lang"] != "en" or r["variant"] in ("hyph72", "wrap72"): continue
        g, f = wanted(r["text"], [b for _, b in r["sentences"]]), wanted(r["text"], split(model, r["text"]))
        for k in (r["variant"], r["source"] + " " + r["variant"]):
            x = c.setdefault(k, [0, 0, 0]); x[0] += len(g & f); x[1] += len(f); x[2] += len(g)
    for k, (t, f, g) in sorted(c.items()):
        if " " not in k or "clean" in k: print(f"{k}: F {2*t/(f+g):.4f} P {t/f:.4f} R {t/g:.4f}")


if __name__ == "__main__":
    main()
