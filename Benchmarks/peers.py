"""Cleans a file with a library for Python and prints the processor seconds of the cleaning alone, without start-up.

    python3 peers.py LIBRARY FILE      LIBRARY is one of ftfy, clean-text, jusText; for jusText a file of JSON lines
"""

import html
import json
import sys
import time


def ftfy(text):
    import ftfy

    return ftfy.fix_text, text, {}


def clean_text(text):
    from cleantext import clean

    # What it has in common with the Unicode stages: no folding to ASCII, no lower case.
    return clean, text, {"to_ascii": False, "lower": False}


def jus_text(text):
    import justext

    words = justext.get_stoplist("English")

    def page(line):
        lines = filter(str.strip, json.loads(line)["text"].split("\n"))
        return "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in lines) + "</body></html>"

    def strip(pages):
        for page in pages:
            justext.justext(page, words)

    return strip, [page(line) for line in text.strip().split("\n")], {}


LIBRARIES = {"ftfy": ftfy, "clean-text": clean_text, "jusText": jus_text}


def main():
    name, path = sys.argv[1:]
    with open(path, encoding="utf-8", newline="") as file:
        function, text, options = LIBRARIES[name](file.read())
    begin = time.process_time()
    function(text, **options)
    print(time.process_time() - begin)


if __name__ == "__main__":
    main()
