"""Prints Sources/CleanseKit/Stages/Markup/HTMLEntityTable.swift from the names that Python's `html.entities` knows.

    python3 Training/html_entities.py > Sources/CleanseKit/Stages/Markup/HTMLEntityTable.swift
"""
from html.entities import html5


def key(name):
    """FNV-1a over 64 bits, as HTMLEntity.swift computes it."""
    value = 0xCBF29CE484222325
    for byte in name.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


names = sorted(name[:-1] for name in html5 if name.endswith(";"))
assert len({key(name) for name in names}) == len(names)
words = []
for name in names:
    scalars = "+".join(f"{ord(character):X}" for character in html5[name + ";"])
    words.append(f"{name}={scalars}{'!' if name in html5 else ''}")

lines, line = [], ""
for word in words:
    if len(line) + len(word) + 1 > 114:
        lines.append(line)
        line = ""
    line += (" " if line else "") + word
lines.append(line)

print("/// The named character references of the HTML Standard, section 13.5, made by Training/html_entities.py.")
print("enum HTMLEntityTable {")
print("  /// Each name with its scalar or two in hexadecimal; `!` follows where HTML also takes it without a semicolon.")
print('  static let names: StaticString = """')
for line in lines:
    print(f"    {line}")
print('    """')
print("}")
