"""Ed25519 of RFC 8032 with the one verification rule of §3: strict and without the cofactor."""

import functools
import hashlib

import nacl.bindings

P = 2 ** 255 - 19
L = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
SQRT_M1 = pow(2, (P - 1) // 4, P)
IDENTITY = (0, 1, 1, 0)


def _add(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def _multiply(scalar, point):
    result = IDENTITY
    while scalar:
        if scalar & 1:
            result = _add(result, point)
        point = _add(point, point)
        scalar >>= 1
    return result


def _recover_x(y, sign):
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * SQRT_M1 % P
    if (x * x - x2) % P:
        return None
    if x == 0 and sign:
        return None
    return P - x if x & 1 != sign else x


def decode(encoded):
    """The point, or None when the encoding is not canonical or not on the curve."""
    value = int.from_bytes(encoded, "little")
    y, sign = value & ((1 << 255) - 1), value >> 255
    if y >= P:
        return None
    x = _recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def encode(point):
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = (lambda y: (lambda x: (x, y, 1, x * y % P))(_recover_x(y, 0)))(4 * pow(5, P - 2, P) % P)


def is_small_order(point):
    return encode(_multiply(8, point)) == encode(IDENTITY)


def small_order_encodings():
    """Canonical encodings of the eight points of small order, and the forms of them that are not canonical."""
    torsion, y = None, 2
    while torsion is None or encode(_multiply(4, torsion)) == encode(IDENTITY):
        point = decode(y.to_bytes(32, "little"))
        torsion = _multiply(L, point) if point else None
        y += 1
    canonical = [encode(_multiply(i, torsion)) for i in range(8)]
    odd = []
    for encoded in canonical:
        value = int.from_bytes(encoded, "little")
        y = value & ((1 << 255) - 1)
        for other_y in (y, y + P):
            for other_sign in (0, 1):
                if other_y < 1 << 255:
                    form = (other_y | other_sign << 255).to_bytes(32, "little")
                    if form not in canonical and (other_y >= P or decode(form) is None):
                        odd.append(form)
    return canonical, sorted(set(odd))


@functools.lru_cache(maxsize=4096)
def is_valid_public_key(key):
    point = decode(key) if len(key) == 32 else None
    return point is not None and not is_small_order(point)


@functools.lru_cache(maxsize=1 << 16)
def _r_is_small_order(encoded):
    point = decode(encoded)
    # A non-canonical R can never equal the canonical bytes of R', so the comparison refuses it.
    return point is not None and is_small_order(point)


def verify_arithmetic(key, message, signature):
    """The rule written out in full; slow, the reference for `verify`."""
    if len(signature) != 64 or not is_valid_public_key(key):
        return False
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    if s >= L or _r_is_small_order(r):
        return False
    h = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    return encode(_add(_multiply(s, BASE), _negate(_multiply(h, decode(key))))) == r


def _negate(point):
    return (P - point[0], point[1], point[2], P - point[3])


@functools.lru_cache(maxsize=1 << 16)
def verify(key, message, signature):
    """Our own checks before the library's arithmetic; `verify_arithmetic` is the judge of both in the self-test."""
    if len(signature) != 64 or not is_valid_public_key(key):
        return False
    if int.from_bytes(signature[32:], "little") >= L or _r_is_small_order(signature[:32]):
        return False
    try:
        nacl.bindings.crypto_sign_open(signature + message, key)
        return True
    except Exception:
        return False


def public_key(seed):
    return nacl.bindings.crypto_sign_seed_keypair(seed)[0]


def sign(seed, message):
    public, secret = nacl.bindings.crypto_sign_seed_keypair(seed)
    return nacl.bindings.crypto_sign(message, secret)[:64]


def _expanded(seed):
    digest = bytearray(hashlib.sha512(seed).digest())
    digest[0] &= 248
    digest[31] &= 127
    digest[31] |= 64
    return int.from_bytes(digest[:32], "little"), bytes(digest[32:])


def sign_with_cofactor(seed, message, torsion):
    """A signature whose R carries a point of small order: a verifier that multiplies by the cofactor accepts it."""
    a, prefix = _expanded(seed)
    key = public_key(seed)
    r = int.from_bytes(hashlib.sha512(prefix + b"t" + message).digest(), "little") % L
    encoded_r = encode(_add(_multiply(r, BASE), torsion))
    h = int.from_bytes(hashlib.sha512(encoded_r + key + message).digest(), "little") % L
    return encoded_r + ((r + h * a) % L).to_bytes(32, "little")


def sign_for_mixed_key(seed, key, message):
    """A signature that the rule of §3 accepts under `key` = A + T, T of small order: h must be a multiple of 8."""
    a, prefix = _expanded(seed)
    for attempt in range(1000):
        r = int.from_bytes(hashlib.sha512(prefix + bytes([attempt & 255, attempt >> 8]) + message).digest(),
                           "little") % L
        encoded_r = encode(_multiply(r, BASE))
        h = int.from_bytes(hashlib.sha512(encoded_r + key + message).digest(), "little") % L
        if h % 8 == 0:
            return encoded_r + ((r + h * a) % L).to_bytes(32, "little")
    raise RuntimeError("no multiple of 8 in a thousand")


def sign_for_small_order_key(key, message):
    """Anyone's signature under a key of small order, for a verifier that accepts such keys."""
    for s in range(1, 1000):
        encoded_r = encode(_multiply(s, BASE))
        h = int.from_bytes(hashlib.sha512(encoded_r + key + message).digest(), "little") % L
        if h % 8 == 0:
            return encoded_r + s.to_bytes(32, "little")
    raise RuntimeError("no multiple of 8 in a thousand")
