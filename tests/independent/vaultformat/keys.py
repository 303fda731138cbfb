"""§4 and the sealed boxes of §9: X25519, HKDF-SHA256, ChaCha20-Poly1305, commitments."""

import base64
import hashlib
import hmac
import uuid

import nacl.bindings
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from .blake3 import blake3, derive_key, keyed_hash

WRAP_INFO = b"mycelium-pdk-wrap-v1"
SHARE_INFO = b"mycelium-recovery-share-v1"
CONTRIBUTION_INFO = b"mycelium-recovery-contribution-v1"
COMMITMENT_CONTEXT = "mycelium 2025-12 pdk commitment v1"
INVITATION_CONTEXT = "mycelium 2025-12 invitation v1"
P = 2 ** 255 - 19


class CryptoFailure(Exception):
    pass


def b64(data):
    return base64.b64encode(data).decode()


def u64(number):
    return number.to_bytes(8, "little")


def raw(identifier):
    return uuid.UUID(identifier).bytes


def hkdf_sha256(material, salt, info, length=32):
    key = hmac.new(salt or b"\0" * 32, material, hashlib.sha256).digest()
    output, block = b"", b""
    for counter in range(1, (length + 31) // 32 + 1):
        block = hmac.new(key, block + info + bytes([counter]), hashlib.sha256).digest()
        output += block
    return output[:length]


def x25519_public(secret):
    return nacl.bindings.crypto_scalarmult_base(secret)


def x25519(secret, public):
    """RFC 7748; an all-zero result is refused."""
    try:
        shared = nacl.bindings.crypto_scalarmult(secret, public)
    except Exception as error:
        raise CryptoFailure("X25519 failed") from error
    if shared == bytes(32):
        raise CryptoFailure("X25519 gave zero")
    return shared


def _small_order_u():
    u8 = 325606250916557431795983626356110631294008115727848805560023387167927233504
    other = 39382357235489614581723060781553021112529911719440698176882885853963445705823
    return {0, 1, u8, other, P - 1}


SMALL_ORDER_U = _small_order_u()


def is_small_order_x25519(public):
    """The top bit is masked and the rest reduced, as X25519 itself does."""
    return (int.from_bytes(public, "little") & ((1 << 255) - 1)) % P in SMALL_ORDER_U


def seal(public, plaintext, info, aad, ephemeral_secret, nonce):
    ephemeral = x25519_public(ephemeral_secret)
    key = hkdf_sha256(x25519(ephemeral_secret, public), ephemeral + public, info)
    return ephemeral, nonce + ChaCha20Poly1305(key).encrypt(nonce, plaintext, aad)


def unseal(secret, ephemeral, sealed, info, aad):
    key = hkdf_sha256(x25519(secret, ephemeral), ephemeral + x25519_public(secret), info)
    return decrypt(key, sealed, aad)


def encrypt(key, nonce, plaintext, aad):
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plaintext, aad)


def decrypt(key, sealed, aad):
    if len(sealed) < 28:
        raise CryptoFailure("ciphertext too short")
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:12], sealed[12:], aad)
    except InvalidTag as error:
        raise CryptoFailure("authentication tag does not hold") from error


def wrap_aad(project_id, version):
    return raw(project_id) + u64(version)


def version_aad(project_id, set_id, version, pdk_version):
    return raw(project_id) + raw(set_id) + u64(version) + u64(pdk_version)


def commitment(pdk):
    return b64(derive_key(COMMITMENT_CONTEXT, pdk))


def keys_hash(signing, encryption):
    return b64(blake3(signing + encryption))


def ork_keys(secret):
    """(X25519 private key, Ed25519 seed) of a recovery secret."""
    return hkdf_sha256(secret, b"", b"mycelium-ork-x25519-v1"), hkdf_sha256(secret, b"", b"mycelium-ork-ed25519-v1")


def ork_message(request_id, new_owner, signing, encryption, previous_chain, user_id):
    return (b"mycelium-org-recovery-v1" + raw(request_id) + (b"\1" if new_owner else b"\0") + signing + encryption
            + previous_chain + user_id.encode())


def invitation_mac(secret, invitation_id, signing, encryption, user_id):
    key = derive_key(INVITATION_CONTEXT, secret)
    return b64(keyed_hash(key, raw(invitation_id) + signing + encryption + user_id.encode()))


def words(digest, wordlist):
    """The first 120 bits as 12 words of 10 bits, most significant first."""
    number = int.from_bytes(digest[:15], "big")
    return " ".join(wordlist[number >> (110 - 10 * i) & 1023] for i in range(12))
