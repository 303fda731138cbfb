"""SLIP-0039 from the text of the standard, sharing no code with the program. Reads one JSON request from stdin:
{"words": [1,024 words], "do": "combine", "shares": ["..."], "passphrase": "..."}         -> {"secret": hex}
{"words": [...], "do": "split", "secret": hex, "group_threshold": n, "groups": [[t, n], ...], "passphrase": "...",
 "extendable": bool, "exponent": e}                                                        -> {"groups": [["..."], ...]}
Whatever is wrong gives {"error": "..."}."""

import hashlib
import hmac
import json
import secrets
import sys
from functools import reduce

# Logarithms to the base x + 1, which generates the field: another road than the program's.
EXP, LOG = [0] * 255, [0] * 256
value = 1
for power in range(255):
    EXP[power], LOG[value] = value, power
    value ^= value << 1
    if value > 255:
        value ^= 0x11B


def interpolate(points, x):
    """The values at x of the byte-wise polynomials through {x_i: bytes}."""
    if x in points:
        return points[x]
    out = bytearray(len(next(iter(points.values()))))
    for xi, yi in points.items():
        log = sum(LOG[x ^ xj] - LOG[xi ^ xj] for xj in points if xj != xi) % 255
        for at, byte in enumerate(yi):
            if byte:
                out[at] ^= EXP[(LOG[byte] + log) % 255]
    return bytes(out)


def digest(secret, random):
    return hmac.new(random, secret, hashlib.sha256).digest()[:4]


def split_secret(secret, threshold, count):
    if threshold == 1:
        return [secret] * count
    points = {i: secrets.token_bytes(len(secret)) for i in range(threshold - 2)}
    random = secrets.token_bytes(len(secret) - 4)
    points[254] = digest(secret, random) + random
    points[255] = secret
    return [interpolate(points, i) for i in range(count)]


def recover_secret(points, threshold):
    if threshold == 1:
        return next(iter(points.values()))
    secret, check = interpolate(points, 255), interpolate(points, 254)
    if digest(secret, check[4:]) != check[:4]:
        raise ValueError("digest")
    return secret


def polymod(values):
    generator = (0xE0E040, 0x1C1C080, 0x3838100, 0x7070200, 0xE0E0009,
                 0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x3F3F120)
    checksum = 1
    for v in values:
        top = checksum >> 20
        checksum = (checksum & 0xFFFFF) << 10 ^ v
        checksum = reduce(lambda c, i: c ^ (generator[i] if top >> i & 1 else 0), range(10), checksum)
    return checksum


def customization(extendable):
    return list(b"shamir_extendable" if extendable else b"shamir")


def feistel(data, passphrase, identifier, extendable, exponent, rounds):
    half = len(data) // 2
    left, right = data[:half], data[half:]
    prefix = b"" if extendable else b"shamir" + identifier.to_bytes(2, "big")
    for i in rounds:
        key = hashlib.pbkdf2_hmac("sha256", bytes([i]) + passphrase, prefix + right, 2500 << exponent, half)
        left, right = right, bytes(a ^ b for a, b in zip(left, key))
    return right + left


class Share:
    FIELDS = (("identifier", 15, 0), ("extendable", 1, 0), ("exponent", 4, 0), ("group", 4, 0),
              ("group_threshold", 4, 1), ("group_count", 4, 1), ("member", 4, 0), ("threshold", 4, 1))

    def __init__(self, value, **fields):
        self.value = value
        self.__dict__.update(fields)

    def set(self):
        return (self.identifier, self.extendable, self.exponent, self.group_threshold, self.group_count, len(self.value))

    def text(self, words):
        bits = "".join(format(getattr(self, name) - less, f"0{size}b") for name, size, less in self.FIELDS)
        value = "".join(format(byte, "08b") for byte in self.value)
        bits += "0" * (-len(value) % 10) + value
        numbers = [int(bits[i:i + 10], 2) for i in range(0, len(bits), 10)]
        checksum = polymod(customization(self.extendable) + numbers + [0, 0, 0]) ^ 1
        numbers += [checksum >> 20 & 1023, checksum >> 10 & 1023, checksum & 1023]
        return " ".join(words[n] for n in numbers)

    @classmethod
    def parse(cls, text, words):
        numbers = [words.index(word) for word in text.split()]
        if len(numbers) < 20:
            raise ValueError("length")
        bits = "".join(format(n, "010b") for n in numbers[:-3])
        fields = {}
        for name, size, less in cls.FIELDS:
            fields[name], bits = int(bits[:size], 2) + less, bits[size:]
        if polymod(customization(fields["extendable"]) + numbers) != 1:
            raise ValueError("checksum")
        padding = len(bits) % 16
        if padding > 8 or int(bits[:padding] or "0", 2) != 0:
            raise ValueError("padding")
        value = bytes(int(bits[i:i + 8], 2) for i in range(padding, len(bits), 8))
        if fields["group_threshold"] > fields["group_count"]:
            raise ValueError("group threshold")
        return cls(value, **fields)


def combine(texts, passphrase, words):
    shares = [Share.parse(text, words) for text in texts]
    if len({share.set() for share in shares}) != 1:
        raise ValueError("mixed sets")
    first = shares[0]
    groups = {}
    for share in shares:
        members = groups.setdefault(share.group, {})
        if share.member in members:
            raise ValueError("duplicate member")
        members[share.member] = share
    if len(groups) != first.group_threshold:
        raise ValueError("number of groups")
    points = {}
    for index, members in groups.items():
        if {share.threshold for share in members.values()} != {len(members)}:
            raise ValueError("number of members")
        points[index] = recover_secret({i: share.value for i, share in members.items()}, len(members))
    encrypted = recover_secret(points, first.group_threshold)
    return feistel(encrypted, passphrase, first.identifier, first.extendable, first.exponent, (3, 2, 1, 0))


def split(request, words):
    identifier, extendable = secrets.randbelow(1 << 15), int(request["extendable"])
    encrypted = feistel(bytes.fromhex(request["secret"]), request["passphrase"].encode(), identifier, extendable,
                        request["exponent"], (0, 1, 2, 3))
    groups = request["groups"]
    out = []
    for index, value in enumerate(split_secret(encrypted, request["group_threshold"], len(groups))):
        threshold, count = groups[index]
        out.append([Share(part, identifier=identifier, extendable=extendable, exponent=request["exponent"],
                          group=index, group_threshold=request["group_threshold"], group_count=len(groups),
                          member=member, threshold=threshold).text(words)
                    for member, part in enumerate(split_secret(value, threshold, count))])
    return out


def answer(request):
    words = request["words"]
    try:
        if request["do"] == "combine":
            return {"secret": combine(request["shares"], request["passphrase"].encode(), words).hex()}
        return {"groups": split(request, words)}
    except ValueError as error:
        return {"error": str(error)}


if __name__ == "__main__":
    json.dump([answer(request) for request in json.load(sys.stdin)], sys.stdout)
