"""Names of persons in Latin letters, of many countries: what the packages names (US census of 1990), Faker and mimesis list."""
import importlib
import json
import pathlib
import pkgutil

import faker.providers.person
import mimesis
import names

import pairs

SHORTEST, LONGEST = 3, 15


def listed():
    """All strings that the packages give as names of persons, and of cities."""
    for path in sorted(pathlib.Path(names.__file__).parent.glob("dist.*")):
        yield from (line.split()[0] for line in path.read_text().splitlines())
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for name in dir(provider):
            if "name" in name:
                yield from strings(getattr(provider, name))
    for path in sorted(pathlib.Path(mimesis.__file__).parent.glob("datasets/*/*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        if path.name == "person.json":
            yield from strings([data.get("names", {}), data.get("surnames", {})])
        elif path.name == "address.json":
            yield from strings(data.get("city", []))


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple, dict)):
        for part in value.values() if isinstance(value, dict) and not all(isinstance(v, float) for v in value.values()) else value:
            yield from strings(part)


def words():
    """Their words in letters a to z, hyphens aside."""
    spelled = {s for s in map(pairs.latin, listed()) if s}
    return {w for s in spelled for w in (s.replace("-", ""), *s.split("-")) if SHORTEST <= len(w) <= LONGEST}
