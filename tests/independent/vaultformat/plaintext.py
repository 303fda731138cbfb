"""§5: the plaintext of a secret set's version."""

from .encoding import (Malformed, Optional, binary, boolean, canonical, fields, instant, is_control, one_of,
                       parse_canonical, text)

MAX_VALUE = 1_048_576
MAX_PLAINTEXT = 10 * 1024 * 1024
MAX_ENTRIES = 10_000
KINDS = ("env", "login", "note", "card", "ssh_key", "api_key", "database", "totp", "file")


def padme(length):
    e = length.bit_length() - 1
    s = e.bit_length()
    step = 1 << (e - s)
    return (length + step - 1) // step * step


def compose(entries, salt):
    """Entries as they stand; `pad` brought to the Padmé length."""
    content = {"entries": entries, "pad": "", "salt": salt}
    bare = len(canonical(content))
    content["pad"] = "0" * (padme(bare) - bare)
    return canonical(content)


def _list(value):
    if not isinstance(value, list):
        raise Malformed("not a list")
    return value


def _tags(value):
    return [text(tag) for tag in _list(value)]


def _fields(value):
    return [fields(field, name=text, value=text, concealed=boolean) for field in _list(value)]


def _otpauth(value):
    if not text(value).startswith("otpauth:"):
        raise Malformed("not an otpauth: URI")
    return value


def _metadata(value):
    if value == {}:
        raise Malformed("empty metadata is omitted")
    optional = {"kind": one_of(*KINDS), "description": text, "username": text, "url": text, "totp": _otpauth,
                "tags": _tags, "fields": _fields, "favorite": boolean, "created_at": instant, "updated_at": instant,
                "expires_at": instant}
    return fields(value, **{member: Optional(kind) for member, kind in optional.items()})


def _key(value):
    if not 1 <= len(text(value).encode()) <= 256 or any(map(is_control, value)):
        raise Malformed("key too long, empty or with control characters")
    return value


def _value(value):
    if len(text(value).encode()) > MAX_VALUE:
        raise Malformed("value too long")
    return value


def parse(data):
    """The entries of a plaintext; Malformed when it is not one."""
    if len(data) > MAX_PLAINTEXT:
        raise Malformed("plaintext too long")
    content = parse_canonical(data)
    found = fields(content, entries=_list, pad=text, salt=binary(32))
    if set(found.pad) - {"0"}:
        raise Malformed("pad holds more than zeros")
    bare = len(data) - len(found.pad)
    if len(data) != padme(bare):
        raise Malformed("pad of the wrong length")
    if len(found.entries) > MAX_ENTRIES:
        raise Malformed("too many entries")
    keys = []
    for entry in found.entries:
        fields(entry, key=_key, value=_value, metadata=Optional(_metadata))
        keys.append(entry["key"].encode())
    if any(a >= b for a, b in zip(keys, keys[1:])):
        raise Malformed("entries not sorted, or a key twice")
    return found.entries
