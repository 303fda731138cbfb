"""§2: canonical JSON and the kinds of values that records are made of."""

import base64
import datetime
import json
import re
import types
import unicodedata

MAX_RECORD = 64 * 1024 * 1024
MAX_DEPTH = 64
MAX_INTEGER = 2 ** 53 - 1
MAX_TEXT = 4096
# White_Space=Yes of the Unicode Character Database.
WHITE_SPACE = set("\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000") | {chr(c) for c in range(0x2000, 0x200B)}
ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Refused(Exception):
    """The vault is not whole; `clause` is the section of the format page that says so."""

    def __init__(self, clause, item, why):
        super().__init__(f"{clause}: {item}: {why}")
        self.clause, self.item, self.why = clause, item, why


class NewerVersion(Exception):
    pass


class Malformed(Exception):
    """A value is not of its kind; the caller knows the item and the clause."""


# --- canonical JSON ---------------------------------------------------------------------------------------------

def _quote(text):
    return '"' + "".join(ESCAPES.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in text) + '"'


def _write(value, out):
    if value is None or value is True or value is False:
        out.append({None: "null", True: "true", False: "false"}[value])
    elif isinstance(value, str):
        out.append(_quote(value))
    elif isinstance(value, int):
        out.append(str(value))
    elif isinstance(value, dict):
        out.append("{")
        for i, key in enumerate(sorted(value, key=lambda k: k.encode("utf-16-be", "surrogatepass"))):
            out.append(("," if i else "") + _quote(key) + ":")
            _write(value[key], out)
        out.append("}")
    elif isinstance(value, (list, tuple)):
        out.append("[")
        for i, item in enumerate(value):
            if i:
                out.append(",")
            _write(item, out)
        out.append("]")
    elif isinstance(value, RawJson):
        out.append(value.text)
    else:
        raise TypeError(type(value))


class RawJson:
    """Text that the writer emits as it is: how the attack suite makes floats and the like."""

    def __init__(self, text):
        self.text = text


def canonical(value):
    out = []
    _write(value, out)
    return "".join(out).encode("utf-8", "surrogatepass")


def _no_duplicates(pairs):
    result = dict(pairs)
    if len(result) != len(pairs):
        raise Malformed("duplicate member")
    return result


def _no_float(text):
    raise Malformed(f"number {text} is not an integer")


def _check_values(value, depth):
    if depth > MAX_DEPTH and isinstance(value, (dict, list)):
        raise Malformed("nested too deeply")
    if isinstance(value, dict):
        for key, item in value.items():
            _check_values(key, depth)
            _check_values(item, depth + 1)
    elif isinstance(value, list):
        for item in value:
            _check_values(item, depth + 1)
    elif isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise Malformed("lone surrogate") from None
    elif isinstance(value, int) and not isinstance(value, bool) and not 0 <= value <= MAX_INTEGER:
        raise Malformed("integer out of range")


def parse_canonical(data):
    """The value whose canonical JSON is exactly `data`."""
    if len(data) > MAX_RECORD:
        raise Malformed("too large")
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_no_duplicates, parse_float=_no_float,
                           parse_constant=_no_float)
        _check_values(value, 1)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise Malformed(f"no JSON: {error}") from None
    if canonical(value) != data:
        raise Malformed("not canonical")
    return value


def parse_record(data):
    """A record's file: canonical JSON of an object, and one newline."""
    if not data.endswith(b"\n"):
        raise Malformed("no newline at the end")
    value = parse_canonical(data[:-1])
    if not isinstance(value, dict):
        raise Malformed("not an object")
    return value


# --- kinds ------------------------------------------------------------------------------------------------------

UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z")
TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z\Z", re.ASCII)


def is_control(char):
    return unicodedata.category(char) == "Cc"


def text(value):
    if not isinstance(value, str):
        raise Malformed("not a string")
    return value


def identifier(value):
    if not UUID4.match(text(value)):
        raise Malformed("not a version 4 UUID in lower case")
    return value


def user(value):
    if not 1 <= len(text(value).encode()) <= 256 or any(c in WHITE_SPACE or is_control(c) for c in value):
        raise Malformed("not a user id")
    return value


def name(value):
    if not 1 <= len(text(value)) <= 256 or any(map(is_control, value)):
        raise Malformed("not a name")
    if value[0] in WHITE_SPACE or value[-1] in WHITE_SPACE:
        raise Malformed("name with white space at an end")
    return value


def note(value):
    if len(text(value).encode()) > MAX_TEXT or any(is_control(c) and c != "\n" for c in value):
        raise Malformed("text too long or with control characters")
    return value


def integer(value):
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed("not an integer")
    return value


def number_from_one(value):
    if integer(value) < 1:
        raise Malformed("not a number from 1")
    return value


def boolean(value):
    if not isinstance(value, bool):
        raise Malformed("not a boolean")
    return value


def binary(length=None):
    def kind(value):
        try:
            data = base64.b64decode(text(value).encode("ascii"), validate=True)
        except (ValueError, UnicodeEncodeError):
            raise Malformed("not base64") from None
        if base64.b64encode(data).decode() != value:
            raise Malformed("base64 not canonical")
        if length is not None and len(data) != length:
            raise Malformed(f"not {length} bytes")
        return data
    return kind


hash32 = binary(32)


def instant(value):
    """Nanoseconds since 1970."""
    match = TIME.match(text(value))
    if not match:
        raise Malformed("not a time")
    year, *rest = map(int, match.groups()[:6])
    try:
        # Python's years begin with 1; the calendar repeats after 400.
        moment = datetime.datetime(year or 400, *rest)
    except ValueError:
        raise Malformed("no such time") from None
    seconds = (moment - datetime.datetime(1970, 1, 1)) // datetime.timedelta(seconds=1)
    seconds -= 0 if year else 146_097 * 86_400
    return seconds * 10 ** 9 + int((match[7] or "0").ljust(9, "0"))


def time(value):
    instant(value)
    return value


def one_of(*values):
    def kind(value):
        if value not in values or not isinstance(value, str):
            raise Malformed(f"not one of {', '.join(values)}")
        return value
    return kind


role = one_of("owner", "admin", "member", "reader")


def nullable(kind):
    return lambda value: None if value is None else kind(value)


def sorted_list(kind):
    """Sorted by bytes, without repeats."""
    def check(value):
        if not isinstance(value, list):
            raise Malformed("not a list")
        items = [kind(item) for item in value]
        keys = [item.encode() for item in value]
        if any(a >= b for a, b in zip(keys, keys[1:])):
            raise Malformed("list not sorted or with repeats")
        return items
    return check


def mapping(key_kind, value_kind):
    def check(value):
        if not isinstance(value, dict):
            raise Malformed("not an object")
        return {key_kind(k): value_kind(v) for k, v in value.items()}
    return check


ABSENT = object()


class Optional:
    def __init__(self, kind):
        self.kind = kind


def fields(value, /, **kinds):
    """The named members, each of its kind; further members are left alone. Optional ones that lack are ABSENT."""
    if not isinstance(value, dict):
        raise Malformed("not an object")
    found = types.SimpleNamespace()
    for member, kind in kinds.items():
        if member not in value:
            if not isinstance(kind, Optional):
                raise Malformed(f"{member} is missing")
            setattr(found, member, ABSENT)
            continue
        kind = kind.kind if isinstance(kind, Optional) else kind
        try:
            setattr(found, member, kind(value[member]))
        except Malformed as error:
            raise Malformed(f"{member}: {error}") from None
    return found


def policy(value):
    """The known members; others are ignored, here as in any object of a record."""
    return vars(fields(value, rotate_on_member_remove=boolean, rotate_on_device_revoke=boolean,
                       max_age_days=nullable(integer), notify_before_expiry_days=nullable(integer)))


def settings(value):
    return vars(fields(value, require_device_approval=boolean, github_org=nullable(text), audit_reads=boolean,
                       default_rotation_policy=nullable(policy)))


def folded(value):
    """NFC and full case folding, for names that look alike."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", value).casefold())
