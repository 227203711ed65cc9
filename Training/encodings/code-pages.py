#!/usr/bin/env python3
"""Writes Sources/CleanseModels/Tables/code-pages.bin: what each byte of each single-byte encoding stands for.

The mappings are facts; they are taken from Python's codecs, and VISCII (RFC 1456), which Python lacks, from glibc's
charmap. Bytes that the Windows code pages leave open are the C1 controls of the same number, as the WHATWG Encoding
Standard has them, so that any bytes survive.
"""
import codecs
import gzip
import re
import struct
from pathlib import Path

NAMES = """
windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258
windows-874 iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-9
iso-8859-10 iso-8859-11 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 tis-620 koi8-r koi8-u koi8-t ptcp154 kz-1048
viscii macintosh x-mac-ce x-mac-cyrillic x-mac-greek x-mac-turkish x-mac-icelandic x-mac-croatian x-mac-romanian
ibm437 ibm720 ibm737 ibm775 ibm850 ibm852 ibm855 ibm856 ibm857 ibm858 ibm860 ibm861 ibm862 ibm863 ibm864 ibm865 ibm866
ibm869 ibm1125
""".split()
CODECS = {"macintosh": "mac_roman", "x-mac-ce": "mac_latin2", "x-mac-cyrillic": "mac_cyrillic", "windows-874": "cp874",
          "x-mac-greek": "mac_greek", "x-mac-turkish": "mac_turkish", "x-mac-icelandic": "mac_iceland",
          "x-mac-croatian": "mac_croatian", "x-mac-romanian": "mac_romanian", "kz-1048": "kz1048", "ibm720": "cp720",
          "ibm737": "cp737", "ibm856": "cp856"}
NONE = 0xFFFF


def from_charmap(name):
    """A table from glibc's charmap of that name."""
    table = [NONE] * 256
    lines = gzip.open(f"/usr/share/i18n/charmaps/{name}.gz", "rt", encoding="latin-1")
    for line in lines:
        found = re.match(r"<U([0-9A-F]{4})>\s+/x([0-9a-f]{2})\s", line)
        if found:
            table[int(found[2], 16)] = int(found[1], 16)
    return table


def table(name):
    """The scalars of the 256 bytes, NONE where a byte stands for none."""
    if name == "viscii":
        return from_charmap("VISCII")
    decode = codecs.getdecoder(CODECS.get(name, name))
    scalars = []
    for byte in range(256):
        try:
            text = decode(bytes([byte]))[0]
            scalars.append(ord(text) if len(text) == 1 else NONE)
        except UnicodeDecodeError:
            scalars.append(byte if name.startswith("windows-") and 0x80 <= byte < 0xA0 else NONE)
    # The code pages of the IBM PC and of ISO differ in the upper half alone; ibm864 has signs of its own below it.
    return list(range(128)) + scalars[128:]


def main():
    place = Path(__file__).resolve().parents[2] / "Sources/CleanseModels/Tables/code-pages.bin"
    with open(place, "wb") as out:
        for name in NAMES:
            out.write(name.encode().ljust(16, b"\0") + struct.pack("<256H", *table(name)))
    print(f"{len(NAMES)} code pages, {place.stat().st_size} bytes")


if __name__ == "__main__":
    main()
