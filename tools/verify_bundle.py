#!/usr/bin/env python3
"""Checks a proof bundle of a Hypha vault: verify_bundle.py FILE [--list] [--vault WORDS] [--checkpoint WORDS]

Written from docs/vault-format.md alone; it shares no code with Hypha and needs nothing but Python 3.9. With
PyNaCl or the package cryptography it is faster. It checks that every event was signed by the device that it
names, while that device was active, that each follows the one before it from the first to the checkpoint,
that the organisation's key let in whom it recovered, and that nothing in the file is anything else. It does
not judge roles, nor expiry where the event's own clock says nothing of it: whether the author was permitted
to do it is what Hypha itself verifies.

Exit code 0: everything holds. 1: something does not; it is named with what was expected. 2: the file could
not be read, or the answer not be written: nothing is said about the bundle.
"""

import argparse, base64, contextlib, functools, hashlib, json, os, re, struct, sys, time, unicodedata
from datetime import datetime

README = ("The audit log of a Hypha vault. verify_bundle.py checks it without Hypha: every signature, and "
          "that each event follows the one before it, from the first to the checkpoint. Compare the twelve "
          "words of the vault and of the checkpoint with those that a member of the vault reads to you: they "
          "say that this is the log you mean.")

class Broken(Exception):
    """What does not hold: expected, found."""

def need(holds, expected, found=""):
    if not holds:
        raise Broken(f"expected {shown(expected)}" + (f", found {shown(found)}" if found != "" else ""))

def need_same(found, expected, what):
    need(found == expected, what.replace("{}", str(expected)), found)

@contextlib.contextmanager
def told(where=""):
    """What is missing, or of another kind than the format says, is broken as well."""
    try:
        yield
    except Broken as problem:
        raise Broken(f"{where}{problem}") from None
    except (json.JSONDecodeError, UnicodeError) as problem:
        raise Broken(f"{where}expected JSON in valid Unicode: {shown(problem)}") from None
    except (TypeError, KeyError, AttributeError, ValueError, RecursionError) as problem:
        raise Broken(f"{where}expected the format's members, found {shown(problem)}") from None

def shown(text):
    """Text of others for a terminal: controls, bidirectional ones among them, as \\u{…}."""
    kinds = ((c, unicodedata.category(c)) for c in str(text))
    return "".join(f"\\u{{{ord(c):04X}}}" if k[0] == "C" or k in ("Zl", "Zp") else c for c, k in kinds)


# ---- BLAKE3 (hash mode, 32 bytes), from its specification ----

IV = (0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19)
MESSAGE_PERMUTATION = (2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8)
MIXED = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
         (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))
CHUNK_START, CHUNK_END, PARENT, ROOT = 1, 2, 4, 8
CHUNK, LANES = 1024, 256

def rounds():
    """The seven rounds as one function without loops, which would be several times slower. Its numbers may be
    many side by side, each in a lane of 64 bits (`ones` has a 1 in each): Python adds them as readily."""
    order, text = list(range(16)), ["def compress(h, m, counter, length, flags, ones=1):"]
    text.append(f" mask = 0xffffffff * ones; {','.join(f'm{i}' for i in range(16))} = m")
    text.append(f" {','.join(f'v{i}' for i in range(8))} = h; v8,v9,v10,v11 = (n * ones for n in {IV[:4]})")
    text.append(" v12 = counter; v13 = 0; v14 = length * ones; v15 = flags * ones")  # fewer than 2^32 chunks
    for _ in range(7):
        for step, (a, b, c, d) in enumerate(MIXED):
            for word, r1, r2 in ((order[2 * step], 16, 12), (order[2 * step + 1], 8, 7)):
                text.append(f" v{a} = (v{a} + v{b} + m{word}) & mask; v{d} ^= v{a}")
                text.append(f" v{d} = (v{d} >> {r1} | v{d} << {32 - r1}) & mask")
                text.append(f" v{c} = (v{c} + v{d}) & mask; v{b} ^= v{c}")
                text.append(f" v{b} = (v{b} >> {r2} | v{b} << {32 - r2}) & mask")
        order = [order[i] for i in MESSAGE_PERMUTATION]
    return "\n".join(text + [" return (" + ",".join(f"v{i} ^ v{i + 8}" for i in range(8)) + ")"])

exec(rounds())  # defines compress

def chunks(data, number, count, root=0):
    """The chaining values of `count` chunks of one length, side by side; `number` is that of the first."""
    def packed(numbers):
        return int.from_bytes(struct.pack(f"<{count}Q", *numbers), "little")
    size = len(data) // count
    blocks = max(1, -(-size // 64))
    words = struct.unpack(f"<{16 * blocks * count}I", data.ljust(64 * blocks * count, b"\0"))
    ones, counter = packed([1] * count), packed(range(number, number + count))
    h = [word * ones for word in IV]
    for i in range(blocks):
        m = words[16 * i:16 * i + 16]
        if count > 1:
            m = [packed(words[16 * i + word::16 * blocks]) for word in range(16)]
        flags = (CHUNK_START if i == 0 else 0) | (CHUNK_END | root if i == blocks - 1 else 0)
        h = compress(h, m, counter, min(size - 64 * i, 64), flags, ones)
    return list(zip(*(struct.unpack(f"<{count}Q", word.to_bytes(8 * count, "little")) for word in h)))

def blake3(data):
    last, values = max(len(data) - 1, 0) // CHUNK, []
    for first in range(0, last, LANES):
        end = min(first + LANES, last)
        values += chunks(data[first * CHUNK:end * CHUNK], first, end - first)
    values += chunks(data[last * CHUNK:], last, 1, 0 if last else ROOT)
    while len(values) > 1:  # two by two; the odd one waits, and so the left subtrees are the full ones
        flags = PARENT | (ROOT if len(values) == 2 else 0)
        pairs = [compress(IV, a + b, 0, 64, flags) for a, b in zip(values[::2], values[1::2])]
        values = pairs + values[2 * len(pairs):]
    return struct.pack("<8I", *values[0])


# ---- Ed25519 by the one rule of the format (section 3) ----

P = 2 ** 255 - 19
L = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
BASE = (4 * pow(5, -1, P) % P).to_bytes(32, "little")
# The points of order 1, 2, 4 and 8 have these y: 1, -1, 0, and the two roots of D·y⁴ + 2·y² = 1.
Y8 = 0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7
SMALL_ORDER = {1, P - 1, 0, Y8, P - Y8}
# Key, message and signature that hold only where one multiplies by the cofactor, which the format does not.
COFACTOR = (bytes.fromhex("3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29"), b"Hypha",
            bytes.fromhex("57123da648b37f3d3b375e66ac5118213e6384242bb14a107fde0ffaf83d658e"
                          "1211a680ac0094c4fba79f0204fc8eb264358cd6167c75addae6642563d54401"))

def decode(encoded):
    """The point of 32 bytes, or None where they are not the canonical encoding of one."""
    y, odd = int.from_bytes(encoded, "little") & (1 << 255) - 1, encoded[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    root = pow(square, (P + 3) // 8, P)
    x = root if root * root % P == square else root * pow(2, (P - 1) // 4, P) % P
    if y >= P or x * x % P != square or (x == 0 and odd):
        return None
    x = P - x if x & 1 != odd else x
    return (x, y, 1, x * y % P)

def encode(point):
    x, y = (point[i] * pow(point[2], -1, P) % P for i in (0, 1))
    return (y | (x & 1) << 255).to_bytes(32, "little")

def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)

@functools.lru_cache(maxsize=64)
def doubles(encoded):
    """A point doubled again and again: few devices sign a log, each of them often."""
    points = [decode(encoded)]
    while len(points) < 256:
        points.append(add(points[-1], points[-1]))
    return points

def multiply(n, encoded):
    chosen = (point for i, point in enumerate(doubles(encoded)) if n >> i & 1)
    return functools.reduce(add, chosen, (0, 1, 1, 0))

def recomputed(key, message, signature):
    """R' = [S]B − [h]A, compared as bytes: without the cofactor."""
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    x, y, z, t = multiply(h, key)
    point = add(multiply(int.from_bytes(signature[32:], "little"), BASE), (-x, y, z, -t))
    return encode(point) == signature[:32]

def library():
    """A library's check, or None where there is none that keeps to section 3."""
    try:
        from nacl.bindings import crypto_sign_open
        refuse = lambda key, message, signature: crypto_sign_open(signature + message, key)
    except ImportError:
        try:
            from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey as Public
            refuse = lambda key, message, signature: Public.from_public_bytes(key).verify(signature, message)
        except ImportError:
            return None

    def check(*signed):
        try:
            refuse(*signed)
        except Exception:
            return False
        return True
    return None if check(*COFACTOR) else check

CHECK = library() or recomputed

def is_small_order(encoded):
    return (int.from_bytes(encoded, "little") & (1 << 255) - 1) % P in SMALL_ORDER

def signature_holds(key, message, signature):
    return (int.from_bytes(signature[32:], "little") < L and not is_small_order(signature[:32])
            and CHECK(key, message, signature))

# SLIP-0039, "Wordlist": ten bits a word.
WORDS = """
academic acid acne acquire acrobat activity actress adapt adequate adjust admit adorn adult advance advocate
afraid again agency agree aide aircraft airline airport ajar alarm album alcohol alien alive alpha already
alto aluminum always amazing ambition amount amuse analysis anatomy ancestor ancient angel angry animal answer
antenna anxiety apart aquatic arcade arena argue armed artist artwork aspect auction august aunt average
aviation avoid award away axis axle beam beard beaver become bedroom behavior being believe belong benefit
best beyond bike biology birthday bishop black blanket blessing blimp blind blue body bolt boring born both
boundary bracelet branch brave breathe briefing broken brother browser bucket budget building bulb bulge bumpy
bundle burden burning busy buyer cage calcium camera campus canyon capacity capital capture carbon cards
careful cargo carpet carve category cause ceiling center ceramic champion change charity check chemical chest
chew chubby cinema civil class clay cleanup client climate clinic clock clogs closet clothes club cluster coal
coastal coding column company corner costume counter course cover cowboy cradle craft crazy credit cricket
criminal crisis critical crowd crucial crunch crush crystal cubic cultural curious curly custody cylinder
daisy damage dance darkness database daughter deadline deal debris debut decent decision declare decorate
decrease deliver demand density deny depart depend depict deploy describe desert desire desktop destroy
detailed detect device devote diagnose dictate diet dilemma diminish dining diploma disaster discuss disease
dish dismiss display distance dive divorce document domain domestic dominant dough downtown dragon dramatic
dream dress drift drink drove drug dryer duckling duke duration dwarf dynamic early earth easel easy echo
eclipse ecology edge editor educate either elbow elder election elegant element elephant elevator elite else
email emerald emission emperor emphasis employer empty ending endless endorse enemy energy enforce engage
enjoy enlarge entrance envelope envy epidemic episode equation equip eraser erode escape estate estimate
evaluate evening evidence evil evoke exact example exceed exchange exclude excuse execute exercise exhaust
exotic expand expect explain express extend extra eyebrow facility fact failure faint fake false family famous
fancy fangs fantasy fatal fatigue favorite fawn fiber fiction filter finance findings finger firefly firm
fiscal fishing fitness flame flash flavor flea flexible flip float floral fluff focus forbid force forecast
forget formal fortune forward founder fraction fragment frequent freshman friar fridge friendly frost froth
frozen fumes funding furl fused galaxy game garbage garden garlic gasoline gather general genius genre genuine
geology gesture glad glance glasses glen glimpse goat golden graduate grant grasp gravity gray greatest grief
grill grin grocery gross group grownup grumpy guard guest guilt guitar gums hairy hamster hand hanger harvest
have havoc hawk hazard headset health hearing heat helpful herald herd hesitate hobo holiday holy home hormone
hospital hour huge human humidity hunting husband hush husky hybrid idea identify idle image impact imply
improve impulse include income increase index indicate industry infant inform inherit injury inmate insect
inside install intend intimate invasion involve iris island isolate item ivory jacket jerky jewelry join
judicial juice jump junction junior junk jury justice kernel keyboard kidney kind kitchen knife knit laden
ladle ladybug lair lamp language large laser laundry lawsuit leader leaf learn leaves lecture legal legend
legs lend length level liberty library license lift likely lilac lily lips liquid listen literary living
lizard loan lobe location losing loud loyalty luck lunar lunch lungs luxury lying lyrics machine magazine
maiden mailman main makeup making mama manager mandate mansion manual marathon march market marvel mason
material math maximum mayor meaning medal medical member memory mental merchant merit method metric midst mild
military mineral minister miracle mixed mixture mobile modern modify moisture moment morning mortgage mother
mountain mouse move much mule multiple muscle museum music mustang nail national necklace negative nervous
network news nuclear numb numerous nylon oasis obesity object observe obtain ocean often olympic omit oral
orange orbit order ordinary organize ounce oven overall owner paces pacific package paid painting pajamas
pancake pants papa paper parcel parking party patent patrol payment payroll peaceful peanut peasant pecan
penalty pencil percent perfect permit petition phantom pharmacy photo phrase physics pickup picture piece pile
pink pipeline pistol pitch plains plan plastic platform playoff pleasure plot plunge practice prayer preach
predator pregnant premium prepare presence prevent priest primary priority prisoner privacy prize problem
process profile program promise prospect provide prune public pulse pumps punish puny pupal purchase purple
python quantity quarter quick quiet race racism radar railroad rainbow raisin random ranked rapids raspy
reaction realize rebound rebuild recall receiver recover regret regular reject relate remember remind remove
render repair repeat replace require rescue research resident response result retailer retreat reunion revenue
review reward rhyme rhythm rich rival river robin rocky romantic romp roster round royal ruin ruler rumor sack
safari salary salon salt satisfy satoshi saver says scandal scared scatter scene scholar science scout
scramble screw script scroll seafood season secret security segment senior shadow shaft shame shaped sharp
shelter sheriff short should shrimp sidewalk silent silver similar simple single sister skin skunk slap
slavery sled slice slim slow slush smart smear smell smirk smith smoking smug snake snapshot sniff society
software soldier solution soul source space spark speak species spelling spend spew spider spill spine spirit
spit spray sprinkle square squeeze stadium staff standard starting station stay steady step stick stilt story
strategy strike style subject submit sugar suitable sunlight superior surface surprise survive sweater
swimming swing switch symbolic sympathy syndrome system tackle tactics tadpole talent task taste taught taxi
teacher teammate teaspoon temple tenant tendency tension terminal testify texture thank that theater theory
therapy thorn threaten thumb thunder ticket tidy timber timely ting tofu together tolerate total toxic tracks
traffic training transfer trash traveler treat trend trial tricycle trip triumph trouble true trust twice twin
type typical ugly ultimate umbrella uncover undergo unfair unfold unhappy union universe unkind unknown
unusual unwrap upgrade upstairs username usher usual valid valuable vampire vanish various vegan velvet
venture verdict verify very veteran vexed victim video view vintage violence viral visitor visual vitamins
vocal voice volume voter voting walnut warmth warn watch wavy wealthy weapon webcam welcome welfare western
width wildlife window wine wireless wisdom withdraw wits wolf woman work worthy wrap wrist writing wrote year
yelp yield yoga zero
""".split()


# ---- encodings (section 2) ----

def text_of(object_):
    """Canonical JSON (RFC 8785): members sorted by UTF-16 code units, nothing escaped that need not be."""
    def order(value):
        if isinstance(value, dict):
            return {k: order(value[k]) for k in sorted(value, key=lambda name: name.encode("utf-16-be"))}
        return [order(v) for v in value] if isinstance(value, list) else value
    return json.dumps(order(object_), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()

def levels(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(levels, inner), default=0)

def parse(data):
    def members(pairs):
        need(len({name for name, _ in pairs}) == len(pairs), "each member once")
        return dict(pairs)

    def number(digits):
        need(re.fullmatch("0|[1-9][0-9]{,15}", digits) and int(digits) < 2 ** 53,
             "an integer from 0 to 2^53 - 1", digits[:40])
        return int(digits)
    return json.loads(data.decode(), object_pairs_hook=members, parse_int=number, parse_float=number,
                      parse_constant=number)

def base64_of(data):
    return base64.b64encode(data).decode()

def binary(text, size):
    try:
        data = base64.b64decode(text, validate=True)
    except (TypeError, ValueError):
        data = b""
    need(len(data) == size and base64_of(data) == text, f"base64 of {size} bytes", text)
    return data

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?Z", re.ASCII)

def need_uuid(text, what):
    need(isinstance(text, str) and UUID.fullmatch(text), f"{what}: a lower-case UUID of version 4", text)
    return text

def time_key(text):
    """What sorts as the time does."""
    match = TIME.fullmatch(text) if isinstance(text, str) else None
    try:  # the calendar repeats after 400 years; Python's has no year 0
        datetime(int(match[1]) % 400 + 2000, *map(int, match.groups()[1:6]))
    except (TypeError, ValueError):
        raise Broken(f"expected a time in UTC, found {shown(text)}") from None
    return text[:19], (match[7] or ".")[1:].ljust(9, "0")

def words_of(hash_):
    bits = int.from_bytes(hash_[:15], "big")
    return " ".join(WORDS[bits >> (110 - 10 * i) & 1023] for i in range(12))


# ---- events (section 6) ----

RECORD = {"schema_version", "type", "signed_by", "signature", "data"}
DATA = {"event_id", "event_type", "timestamp", "actor_device_id", "actor_user_id", "org_id", "project_id",
        "sequence", "previous_event_id", "details", "files", "chain_hash"}
TYPES = set("""org_created org_settings_changed device_enrolled device_approved device_revoked member_added
    member_removed role_changed ownership_transferred project_created project_changed project_deleted
    secret_set_created secret_set_renamed secret_set_deleted secret_version_created secret_pulled pdk_rotated
    pdk_shared audit_note head_seen recovery_requested recovery_cancelled recovery_contacts_set
    recovery_assisted org_recovery_key_rotated recovery_share_contributed org_recovery_completed ci_enrolled
    ci_revoked ci_pull ci_expired""".split())
# What a device may sign before it is approved: its own enrolment and recovery.
PENDING = {"device_enrolled", "recovery_requested", "recovery_cancelled", "org_recovery_completed"}
CI_ONLY = {"secret_pulled", "ci_pull", "ci_expired", "audit_note"}

def need_members(value, names):
    need(isinstance(value, dict) and set(value) == names, f"the members {sorted(names)}",
         sorted(value) if isinstance(value, dict) else value)
    return value

def without(object_, name):
    return text_of({other: value for other, value in object_.items() if other != name})

class Log:
    """What the events so far say, as far as signatures and the chain are concerned."""

    def __init__(self):
        self.devices, self.keys, self.ids, self.chains, self.notes = {}, set(), set(), [], []
        self.sequence, self.last_id, self.chain = 0, None, b""
        self.org = self.time = self.recovery = None
        in_ten_minutes = time.gmtime(time.time() + 600)  # a clock may be ahead by as much
        self.soon = time_key(time.strftime("%Y-%m-%dT%H:%M:%SZ", in_ten_minutes))

    def take(self, record):
        data = self.envelope(record)
        event_type, details = data["event_type"], data["details"]
        actor, user = data["actor_device_id"], data["actor_user_id"]
        need_same(data["sequence"], self.sequence + 1, "sequence {}")
        need_same(data["previous_event_id"], self.last_id, "the link to event {}")
        chain = blake3(self.chain + without(data, "chain_hash"))
        need_same(data["chain_hash"], base64_of(chain), "chain hash {}")
        need(data["event_id"] not in self.ids, "an event id that is new", data["event_id"])
        first = self.sequence == 0
        need((event_type == "org_created") == first, "org_created first, and only there", event_type)
        if event_type in ("org_created", "device_enrolled"):
            need_same(details["device_id"], actor, "a device that announces itself")
            need_same(details["owner_user_id" if first else "user_id"], user, "a device of {}")
            self.announce(details, user, "interactive", "active" if first else "pending")
        device, when = self.device(actor), time_key(data["timestamp"])
        need_same(user, device["user_id"], "its user {}")
        signature = binary(record["signature"], 64)
        need(signature_holds(device["signing"], without(record, "signature"), signature),
             f"a signature by the device {actor}, which this is not")
        need(device["status"] == "active" or (device["status"] == "pending" and event_type in PENDING),
             "a device that is active", device["status"])
        need(device["type"] != "ci" or event_type in CI_ONLY, "an act that a CI device may sign", event_type)
        need(not device["expires"] or when < device["expires"] or event_type == "ci_expired",
             "a device that has not expired")
        self.apply(event_type, details, device)
        if self.time and when < self.time:
            earlier = "its time is earlier than that of the event before it"
            self.notes.append(f"event {data['sequence']}: {earlier}")
        if when > self.soon:
            self.notes.append(f"event {data['sequence']}: its time is in the future")
        self.sequence, self.last_id, self.chain, self.time = data["sequence"], data["event_id"], chain, when
        self.ids.add(data["event_id"])
        self.chains.append(chain)
        return device

    def envelope(self, record):
        need_members(record, RECORD)
        need(levels(record) <= 64, "at most 64 levels")
        need(text_of(record["schema_version"]) == b"1", "schema version 1 (a newer Hypha may have made this)",
             record["schema_version"])
        need_same(record["type"], "audit_event", "type {}")
        data = need_members(record["data"], DATA)
        need(data["event_type"] in TYPES, "a type of event (a newer Hypha may have made this)",
             data["event_type"])
        for name in ("event_id", "actor_device_id", "org_id", "project_id", "previous_event_id"):
            if data[name] is not None or name in ("event_id", "actor_device_id", "org_id"):
                need_uuid(data[name], name)
        need_same(record["signed_by"], data["actor_device_id"], "signed_by: the actor's device")
        for name in ("details", "files"):
            need(isinstance(data[name], dict), f"{name}: an object")
        for hash_ in data["files"].values():
            need(hash_ is None or binary(hash_, 32), "a hash")
        self.org = self.org or data["org_id"]
        need_same(data["org_id"], self.org, "organisation {}")
        return data

    def device(self, device_id):
        need(device_id in self.devices, "a device that the log announced", device_id)
        return self.devices[device_id]

    def announce(self, details, user, kind, status):
        device_id = need_uuid(details["device_id"], "device_id")
        need_same(details["device_type"], kind, "a device of the type {}")
        need(user.startswith("ci|") == (kind == "ci"), f"a user of {kind} devices", user)
        need(device_id not in self.devices, "a device that is new", device_id)
        expires = details["expires_at"] and time_key(details["expires_at"])
        self.devices[device_id] = {
            "id": device_id, "user_id": user, "name": details["device_name"], "type": kind, "status": status,
            "let_in": status == "active", "signing": self.new_key(details), "expires": expires,
            "encryption": binary(details["encryption_pubkey"], 32)}

    def new_key(self, details):
        key = binary(details["signing_pubkey"], 32)
        need(key not in self.keys, "a signing key that is new", details["signing_pubkey"])
        need(decode(key) and not is_small_order(key), "a usable signing key", details["signing_pubkey"])
        self.keys.add(key)
        return key

    def judge_recovery(self, details, device):
        """Section 9: what lets this device in is the organisation's recovery key, over the log so far."""
        need(self.recovery, "a recovery key that the log announced")
        request, owner = need_uuid(details["request_id"], "request_id"), details["new_owner"]
        need(isinstance(owner, bool), "new_owner: true or false", owner)
        need_same(details["user_id"], device["user_id"], "a recovery of {}")
        message = (b"mycelium-org-recovery-v1" + bytes.fromhex(request.replace("-", "")) + bytes([owner])
                   + device["signing"] + device["encryption"] + self.chain + device["user_id"].encode())
        need(signature_holds(self.recovery, message, binary(details["ork_signature"], 64)),
             "ork_signature: by the organisation's recovery key, which this is not")

    def apply(self, event_type, details, actor):
        if event_type == "ci_enrolled":
            self.announce(details, details["user_id"], "ci", "active")
        elif event_type == "head_seen":
            number, seen = details["sequence"], binary(details["chain_hash"], 32)
            need(type(number) is int and seen in self.chains[number - 1:number], "a head of this log",
                 details["chain_hash"])
        elif event_type == "org_recovery_key_rotated":
            self.recovery = self.new_key(details)
        elif event_type in ("org_recovery_completed", "device_approved"):
            device = actor if event_type == "org_recovery_completed" else self.device(details["device_id"])
            need_same(device["status"], "pending", "a device that waits")
            if device is actor:
                self.judge_recovery(details, device)
            else:
                keys = blake3(device["signing"] + device["encryption"])
                need_same(details["keys_hash"], base64_of(keys), "keys_hash: the keys it was enrolled with")
            device["status"], device["let_in"] = "active", True
        elif event_type in ("device_revoked", "ci_revoked"):
            self.device(details["device_id"])["status"] = "revoked"


# ---- the bundle ----

BUNDLE = {"checkpoint", "devices", "events", "fingerprint", "fingerprint_words", "other_events", "readme",
          "schema_version", "type", "whole"}

def sequence_of(record):
    number = record["data"]["sequence"]
    need(type(number) is int, "events with a sequence", number)
    return number

def check_events(log, wanted, others, tell, step):
    for name, events in (("events", wanted), ("other_events", others)):
        order = [sequence_of(event) for event in events]
        need(all(a < b for a, b in zip(order, order[1:])), f"{name} in the order of the log, each once")
    numbers = set(map(sequence_of, wanted))
    for done, record in enumerate(sorted(wanted + others, key=sequence_of)):
        step(done, len(wanted) + len(others))
        with told(f"event {sequence_of(record)}: "):
            device = log.take(record)
        if sequence_of(record) in numbers:
            tell(record["data"], device)
    need(log.sequence > 0, "events")

def check_frame(bundle, log):
    """Every member besides the events is what they say."""
    devices = [{"device_id": d["id"], "user_id": d["user_id"], "name": d["name"], "device_type": d["type"],
                "signing_pubkey": base64_of(d["signing"]), "encryption_pubkey": base64_of(d["encryption"])}
               for _, d in sorted(log.devices.items())]
    checkpoint = {"sequence": log.sequence, "event_id": log.last_id, "words": words_of(log.chain),
                  "chain_hash": base64_of(log.chain)}
    for name, value, what in (
            ("fingerprint", base64_of(log.chains[0]), "fingerprint: the chain hash of the first event"),
            ("fingerprint_words", words_of(log.chains[0]), f"the words {words_of(log.chains[0])}"),
            ("checkpoint", checkpoint, f"the last event as checkpoint: {checkpoint}"),
            ("devices", devices, "devices: those that the log announced, sorted by id"),
            ("readme", README, "the readme of this version")):
        need(text_of(bundle[name]) == text_of(value), what, bundle[name])

@told()
def verify(data, tell=lambda *_: None, step=lambda *_: None):
    """The log and how many events were asked for, or Broken."""
    need(data.endswith(b"\n"), "one line end behind the JSON")
    bundle = need_members(parse(data[:-1]), BUNDLE)
    need(text_of([bundle["schema_version"], bundle["type"]]) == b'[1,"audit_bundle"]',
         "an audit bundle of version 1")
    log = Log()
    check_events(log, bundle["events"], bundle["other_events"], tell, step)  # first: it names the event
    check_frame(bundle, log)
    need(text_of(bundle) + b"\n" == data, "canonical JSON")
    whole = base64_of(blake3(without(bundle, "whole")))
    need_same(bundle["whole"], whole, "whole: the hash of everything else")
    log.notes += [shown(f"nobody has let in {device['name']} of {device['user_id']} ({device['id']}): "
                        "whoever can write to the repository could have made its events")
                  for device in log.devices.values() if not device["let_in"]]
    return log, len(bundle["events"])

def main(words=None):
    raw = argparse.RawDescriptionHelpFormatter
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    arguments.add_argument("file")
    arguments.add_argument("--list", action="store_true", help="print the events that were asked for")
    for name in ("vault", "checkpoint"):
        arguments.add_argument(f"--{name}", metavar="WORDS",
                               help=f"the {name}'s twelve words, from another source")
    options = arguments.parse_args(words)

    def tell(event, device):
        if options.list:
            who = f"{event['actor_user_id']} ({device['name']})"
            what = f"{event['event_type']} {text_of(event['details']).decode()}"
            print(shown(f"{event['sequence']}  {event['timestamp']}  {who}  {what}"))

    def step(done, total):
        if done % 1000 == 0 and total > 1000 and not options.list and sys.stderr and sys.stderr.isatty():
            print(f"{done} of {total} events", end="\r", file=sys.stderr, flush=True)
    with open(options.file, "rb") as file:
        data = file.read()
    try:
        log, count = verify(data, tell, step)
        found_words = {"vault": words_of(log.chains[0]), "checkpoint": words_of(log.chain)}
        for name, found in found_words.items():
            given = getattr(options, name)
            need(given is None or given.lower().split() == found.split(), f"the {name} {given}", found)
    except Broken as problem:
        print(f"BROKEN      {problem}")
        return 1
    print(f"Fingerprint {found_words['vault']}")
    print(f"Checkpoint  event {log.sequence}\n            {found_words['checkpoint']}")
    print(f"Events      {log.sequence}, complete and unchanged; {count} of them were asked for")
    print(f"Devices     {len(log.devices)}")
    for note in log.notes:
        print(f"Note        {note}")
    if options.vault is None or options.checkpoint is None:
        print("Compare the words with those that a member of the vault sees: "
              "only that tells this log from another.")
    return 0

def answered():
    """main(), for whoever reads the exit code: nothing is 0 that was not said; a traceback is no answer."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")  # a terminal that is not UTF-8
        code = main()
        if sys.stdout:
            sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever read the answer has left; Python would write to it once more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, MemoryError) as problem:
        print(shown(problem) or "not enough memory", file=sys.stderr)
    except KeyboardInterrupt:
        pass
    return 2

if __name__ == "__main__":
    sys.exit(answered())
