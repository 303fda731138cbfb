"""BLAKE3 in plain Python: hash, keyed hash and derive_key, with 32 bytes of output."""

import functools
import struct

IV = (0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19)
PERMUTATION = (2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8)
CHUNK_START, CHUNK_END, PARENT, ROOT = 1, 2, 4, 8
KEYED_HASH, DERIVE_KEY_CONTEXT, DERIVE_KEY_MATERIAL = 16, 32, 64
CHUNK = 1024


def _compression_source():
    """The seven rounds written out: a loop over lists is about five times slower."""
    lines = ["def compress(cv, block, counter, length, flags):",
             " " + ",".join(f"m{i}" for i in range(16)) + "=block",
             " " + ",".join(f"v{i}" for i in range(8)) + "=cv",
             f" v8={IV[0]};v9={IV[1]};v10={IV[2]};v11={IV[3]}",
             " v12=counter&0xffffffff;v13=counter>>32;v14=length;v15=flags"]
    columns = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
               (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))
    schedule = list(range(16))
    for _ in range(7):
        for column, (a, b, c, d) in enumerate(columns):
            for word, first, second in ((schedule[2 * column], 16, 12), (schedule[2 * column + 1], 8, 7)):
                lines.append(f" v{a}=(v{a}+v{b}+m{word})&0xffffffff")
                lines.append(f" x=v{d}^v{a};v{d}=(x>>{first}|x<<{32 - first})&0xffffffff")
                lines.append(f" v{c}=(v{c}+v{d})&0xffffffff")
                lines.append(f" x=v{b}^v{c};v{b}=(x>>{second}|x<<{32 - second})&0xffffffff")
        schedule = [schedule[i] for i in PERMUTATION]
    lines.append(" return (" + ",".join(f"v{i}^v{i + 8}" for i in range(8)) + ")")
    return "\n".join(lines)


_scope = {}
exec(_compression_source(), _scope)
_compress = _scope["compress"]


def _words(block):
    return struct.unpack("<16I", block.ljust(64, b"\0"))


def _chunk(key, data, index, flags, root):
    cv = key
    blocks = [data[i:i + 64] for i in range(0, len(data), 64)] or [b""]
    last = len(blocks) - 1
    for i, block in enumerate(blocks):
        f = flags | (CHUNK_START if i == 0 else 0)
        if i == last:
            f |= CHUNK_END | (ROOT if root else 0)
        cv = _compress(cv, _words(block), index, len(block), f)
    return cv


def _tree(key, data, first, flags, root):
    if len(data) <= CHUNK:
        return _chunk(key, data, first, flags, root)
    chunks = (len(data) + CHUNK - 1) // CHUNK
    left = 1 << ((chunks - 1).bit_length() - 1)
    children = (_tree(key, data[:left * CHUNK], first, flags, False)
                + _tree(key, data[left * CHUNK:], first + left, flags, False))
    return _compress(key, children, 0, 64, flags | PARENT | (ROOT if root else 0))


def _digest(key, data, flags):
    return struct.pack("<8I", *_tree(key, bytes(data), 0, flags, True))


@functools.lru_cache(maxsize=1 << 16)
def blake3(data):
    return _digest(IV, data, 0)


def keyed_hash(key, data):
    return _digest(struct.unpack("<8I", key), data, KEYED_HASH)


def derive_key(context, material):
    context_key = struct.unpack("<8I", _digest(IV, context.encode(), DERIVE_KEY_CONTEXT))
    return _digest(context_key, material, DERIVE_KEY_MATERIAL)
