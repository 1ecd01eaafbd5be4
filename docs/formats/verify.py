#!/usr/bin/env python3
"""Verifies what Assay hands out, by docs/formats alone: bundles (format 2) and proofs of single events.

    python3 verify.py [--key KEY]... [--checkpoint FILE]... [--json] FILE...

Needs Python 3.8 or newer and nothing else. Ends with 0 where every file holds, 1 where one does not, or holds only up
to where it is signed, 2 where it was not understood. It shares no code with Assay.
"""

import argparse
import base64
import functools
import hashlib
import json
import re
import sys


class Wrong(Exception):
    """Something that is not as it has to be, in words."""


# --- Bytes and text -------------------------------------------------------------------------------------------------


def sha256(data):
    return hashlib.sha256(data).digest()


def unbase64(text, length=None):
    """Standard base64 with padding, in its one spelling."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (ValueError, UnicodeEncodeError):
        raise Wrong("not standard base64 with padding")
    if base64.b64encode(data).decode() != text or length not in (None, len(data)):
        raise Wrong("not standard base64 with padding, or of another length")
    return data


def utf8(text):
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise Wrong("half of a surrogate pair")


# --- Canonical JSON (RFC 8785), canonical-json.md -------------------------------------------------------------------

ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def escape(match):
    return ESCAPES.get(match[0]) or "\\u%04x" % ord(match[0])


def canonical(value):
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return '"' + re.sub(r'["\\\x00-\x1f]', escape, value) + '"'
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    # Keys in the order of their UTF-16 code units.
    keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"


def number(value):
    """As ECMAScript writes a number: the shortest digits that give it back, plain from 1e-6 up to 1e21."""
    value = float(value)
    if value == int(value) and abs(value) < 2**53:
        return str(int(value))
    mantissa, _, power = repr(value).lstrip("-").partition("e")
    whole, _, part = mantissa.partition(".")
    point = len(whole) + int(power or 0)
    digits = (whole + part).rstrip("0")
    stripped = digits.lstrip("0")
    point -= len(digits) - len(stripped)
    digits = stripped
    sign = "-" if value < 0 else ""
    if len(digits) <= point <= 21:
        return sign + digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    exponent = "e%+d" % (point - 1)
    return sign + digits[0] + ("." + digits[1:] if len(digits) > 1 else "") + exponent


def refuse_constant(_name):
    raise ValueError("JSON has no such number")


def parse(text):
    try:
        return json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        raise Wrong("It is not JSON.")


# --- Ed25519 (RFC 8032, section 5.1) --------------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def add(left, right):
    a = (left[1] - left[0]) * (right[1] - right[0]) % P
    b = (left[1] + left[0]) * (right[1] + right[0]) % P
    c = 2 * left[3] * right[3] * D % P
    d = 2 * left[2] * right[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(factor, point):
    result = (0, 1, 1, 0)
    while factor:
        if factor & 1:
            result = add(result, point)
        point = add(point, point)
        factor >>= 1
    return result


def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P)
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def decompress(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (recover_x(BASE_Y, 0), BASE_Y, 1, recover_x(BASE_Y, 0) * BASE_Y % P)


# Many files of one log hold the same checkpoints.
@functools.lru_cache(maxsize=4096)
def ed25519(public_key, message, signature):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    key, commitment = decompress(public_key), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or s >= L:
        return False
    digest = hashlib.sha512(signature[:32] + public_key + message).digest()
    left = multiply(s, BASE)
    right = add(commitment, multiply(int.from_bytes(digest, "little") % L, key))
    return not ((left[0] * right[2] - right[0] * left[2]) % P or (left[1] * right[2] - right[1] * left[2]) % P)


# --- The tree (RFC 6962; proofs by the algorithms of RFC 9162), tree.md ---------------------------------------------


def leaf_hash(data):
    return sha256(b"\x00" + data)


def node_hash(left, right):
    return sha256(b"\x01" + left + right)


def root_of(subtrees):
    if not subtrees:
        return sha256(b"")
    hash = subtrees[-1]
    for left in reversed(subtrees[:-1]):
        hash = node_hash(left, hash)
    return hash


class Tree:
    """The roots of the complete subtrees, from left to right: all that appending needs."""

    def __init__(self, size=0, subtrees=()):
        self.size, self.subtrees = size, list(subtrees)

    def copy(self):
        return Tree(self.size, self.subtrees)

    def append(self, hash):
        index = self.size
        while index & 1:
            hash = node_hash(self.subtrees.pop(), hash)
            index >>= 1
        self.subtrees.append(hash)
        self.size += 1

    def root(self):
        return root_of(self.subtrees)


def check_inclusion(index, size, leaf, proof, root):
    if index >= size:
        raise Wrong("The tree of %d leaves has no leaf %d." % (size, index))
    node, last, hash = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            raise Wrong("The proof has more hashes than a tree of this size asks for.")
        if node & 1 or node == last:
            hash = node_hash(sibling, hash)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            hash = node_hash(hash, sibling)
        node, last = node >> 1, last >> 1
    if last != 0:
        raise Wrong("The proof has fewer hashes than a tree of this size asks for.")
    if hash != root:
        raise Wrong("The proof does not lead to the root of the tree of size %d." % size)


def check_consistency(old_size, old_root, new_size, new_root, proof):
    if not 0 < old_size <= new_size:
        raise Wrong("A log does not shrink.")
    if old_size == new_size:
        if proof or old_root != new_root:
            raise Wrong("Two trees of one size have one root.")
        return
    node, last = old_size - 1, new_size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    hashes = list(proof) if node else [old_root] + list(proof)
    if not proof:
        raise Wrong("The proof has no hashes.")
    old = new = hashes[0]
    for sibling in hashes[1:]:
        if last == 0:
            raise Wrong("The proof has more hashes than two trees of these sizes ask for.")
        if node & 1 or node == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while node and not node & 1:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, sibling)
        node, last = node >> 1, last >> 1
    if last != 0 or old != old_root or new != new_root:
        raise Wrong("The later checkpoint does not continue the log.")


# --- Keys, notes and checkpoints (C2SP), checkpoint.md --------------------------------------------------------------


def parse_key(text):
    name, _, rest = text.partition("+")
    key_id, _, encoded = rest.partition("+")
    data = unbase64(encoded)
    if not name or re.search(r"[\s+\x00-\x1f\x7f]", name) or len(data) != 33 or data[0] != 1:
        raise Wrong("Not the public key of a log.")
    if sha256(utf8(name) + b"\n" + data)[:4].hex() != key_id:
        raise Wrong("The id of this key is another one.")
    return name, key_id, data[1:]


def parse_note(note):
    utf8(note)
    divide = note.rfind("\n\n")
    if divide < 0 or not note.endswith("\n"):
        raise Wrong("Not a signed note.")
    text, lines = note[: divide + 1], note[divide + 2 : -1].split("\n")
    if re.search(r"[\x00-\x09\x0b-\x1f]", text) or len(lines) > 64:
        raise Wrong("Not a signed note.")
    signatures = []
    for line in lines:
        match = re.fullmatch("\u2014 ([^\\s+]+) (\\S+)", line)
        if match is None:
            raise Wrong("Not a signed note: a line that is not a signature.")
        payload = unbase64(match[2])
        if len(payload) <= 4:
            raise Wrong("Not a signed note: a signature without room for a key id.")
        signatures.append((match[1], payload[:4].hex(), payload[4:]))
    return text, signatures


def parse_checkpoint(text):
    lines = text.split("\n")
    if lines.pop() != "" or "" in lines or len(lines) < 3 or not re.fullmatch(r"0|[1-9][0-9]{0,15}", lines[1]):
        raise Wrong("Not a checkpoint.")
    return {"origin": lines[0], "size": int(lines[1]), "root": unbase64(lines[2], 32)}


def verify_note(note, keys):
    """Which of the keys signed a note."""
    text, signatures = parse_note(note)
    signed_by = []
    for name, key_id, signature in signatures:
        for key_name, known_id, public_key in keys:
            if (name, key_id) != (key_name, known_id):
                continue
            if not ed25519(public_key, utf8(text), signature):
                raise Wrong("The signature by %s (%s) does not verify." % (name, key_id))
            signed_by.append(key_id)
    if not signed_by:
        raise Wrong("The note is signed by none of the known keys.")
    return signed_by


def open_checkpoint(note, origin, keys):
    """The checkpoint in a note, once it is known to be signed by a key of the log."""
    signed_by = verify_note(note, [key for key in keys if key[0] == origin])
    checkpoint = parse_checkpoint(parse_note(note)[0])
    if checkpoint["origin"] != origin:
        raise Wrong("The checkpoint is of another log.")
    return dict(checkpoint, signed_by=signed_by)


# --- The first leaf of a log that continues another, checkpoint.md ---------------------------------------------------


def parse_opening(source, origin):
    """None for a log that begins with its first event."""
    if source is None:
        return None
    said = parse(source)
    if not isinstance(said, dict) or said.get("type") != "log-continued" or said.get("version", 1) not in (1, 2):
        raise Wrong("It is not the opening of a log that continues another one.")
    optional = {name: said.get(name) for name in ("checkpoint", "agrees", "signature")}
    are_texts = all(is_text(said.get(name)) for name in ("origin", "at", "before", "reason"))
    if not are_texts or not all(is_text_or_null(optional[name]) for name in ("checkpoint", "signature")):
        raise Wrong("It is not the opening of a log that continues another one.")
    if optional["agrees"] is not None and not is_count(optional["agrees"]):
        raise Wrong("It is not the opening of a log that continues another one.")
    if said["origin"] != origin:
        raise Wrong("It is the opening of another log.")
    return {**said, **optional}


def opening_note(opening):
    """The note by which the old log's key signs an opening: the text is the opening without the signature."""
    names = ("origin", "at", "before", "reason", "checkpoint", "agrees")
    text = canonical({"type": "log-continued", "version": 2, **{name: opening[name] for name in names}})
    return "%s\n\n%s\n" % (text, opening["signature"])


# --- What an event commits to, event.md -----------------------------------------------------------------------------

# Every type of event, and up to which version this program knows its data.
TYPES = {
    **dict.fromkeys(
        """article-blinded article-dropped article-edited article-extracted article-recaptured article-restored articles-merged
        assessment-withdrawn assessments-rejected capture-imported comment-added
        comment-edited decision-made decision-withdrawn invitation-revoked member-deactivated member-invited
        member-joined member-name-erased
        member-password-reset member-reactivated member-role-changed member-sessions-ended person-registered
        reset-link-issued review-opened review-revealed signing-key-changed statements-recut text-erased thread-opened
        thread-reopened thread-resolved work-assigned work-given-back work-lapsed work-taken work-withdrawn
        workspace-created""".split(),
        1,
    ),
    "assessment-submitted": 2,
    "capture-imported": 2,
    "policy-changed": 3,
}
ROLES = {"reviewer", "editor", "admin", "auditor", "system"}
FIELDS = set("id logId type version actorId actorRole at articleId statementId data nonce".split())


def understand(event):
    """What an event commits to and what it makes, all of it; None for an event that this program does not know."""
    is_known = (
        set(event) == FIELDS
        and all(isinstance(event[name], str) for name in ("id", "logId", "at"))
        and isinstance(event["type"], str)
        and is_count(event["version"])
        and 1 <= event["version"] <= TYPES.get(event["type"], 0)
        and event["actorRole"] in ROLES
        and isinstance(event["data"], dict)
    )
    try:
        return {
            **{"texts": texts_of(event), "erased": erased_by(event), "capture": capture_of(event)},
            **{"words": words_of(event), "versions": versions_of(event)},
        } if is_known else None
    except (KeyError, TypeError):
        return None


def references(value):
    """Every reference to a text in the data of an event."""
    if isinstance(value, dict):
        if set(value) == {"textId", "commitment"}:
            return [(value["textId"], value["commitment"])]
        return [ref for each in value.values() for ref in references(each)]
    return [ref for each in value for ref in references(each)] if isinstance(value, list) else []


def erased_by(event):
    if event["type"] != "text-erased":
        return None
    return event["data"]["text"]["textId"], event["data"]["text"]["commitment"]


def texts_of(event):
    data = event["data"]
    carried = {"reason": data["reason"]} if event["type"] == "text-erased" else data
    return sorted(references(carried))


def capture_of(event):
    data = event["data"]
    return (data["captureId"], data["sha256"]) if event["type"] == "capture-imported" else None


def words_of(event):
    """Statement, version and hash of all words that the event cut."""
    data = event["data"]
    cut = {"article-extracted": "statements", "statements-recut": "created"}.get(event["type"])
    if cut:
        return sorted((each["statementId"], 1, each["textHash"]) for each in data[cut])
    if event["type"] == "article-recaptured":
        changed = [each for each in data["carried"] if each["change"] != "identical"]
        return sorted((each["statementId"], each["version"], each["textHash"]) for each in changed)
    return []


def versions_of(event):
    """Which article, assessment, decision, piece of work, thread or comment the event brings to which version."""
    data = event["data"]
    if event["type"] == "article-extracted":
        return [("article " + data["articleId"], 1)]
    if event["type"] == "thread-opened":
        return [("thread " + data["threadId"], 1), ("comment " + data["commentId"], 1)]
    if event["type"] == "comment-added":
        return [("thread " + data["threadId"], data["version"]), ("comment " + data["commentId"], 1)]
    versions = []
    if "version" in data:
        for kind in ("comment", "thread", "decision", "assessment", "assignment", "article"):
            if kind + "Id" in data:
                versions.append((kind + " " + data[kind + "Id"], data["version"]))
                break
    return versions + ([("article " + data["mergedId"], data["mergedVersion"])] if "mergedId" in data else [])


# --- Lines of a bundle, bundle.md -----------------------------------------------------------------------------------


def is_hash(value):
    try:
        return isinstance(value, str) and len(unbase64(value)) == 32
    except Wrong:
        return False


def is_base64(value):
    try:
        return isinstance(value, str) and unbase64(value) is not None
    except Wrong:
        return False


def is_text(value):
    return isinstance(value, str)


def is_text_or_null(value):
    return value is None or isinstance(value, str)


def is_count(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def is_texts(value):
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def is_list(value):
    return isinstance(value, list) and all(is_hash(each) for each in value)


def one_of(*values):
    return lambda value: value in values


ENTRY = {"position": is_count, "leafHash": is_hash, "event": lambda value: isinstance(value, dict)}
KINDS = {
    "bundle": {
        **{"format": one_of("assay-bundle@2"), "scope": one_of("log", "article"), "logId": is_text},
        **{"origin": is_text, "opening": is_text_or_null, "articleId": is_text_or_null},
    },
    "key": {"verifierKey": is_text},
    "before": {"origin": is_text, "opening": is_text_or_null, "keys": is_texts, "notes": is_texts},
    "event": ENTRY,
    "checkpoint": {"note": is_text},
    "text": {"textId": is_text, "salt": is_base64, "text": is_text},
    "capture": {"captureId": is_text, "bytes": is_base64},
    "words": {"statementId": is_text, "version": lambda value: is_count(value) and value > 0, "text": is_text},
    "later": {"note": is_text, "consistency": is_list},
    "erasure": {**ENTRY, "proof": is_list},
    "end": {"records": is_count},
}
# Fields that a line may have or not.
OPTIONAL = {"event": {"proof": is_list}, "bundle": {"openingProof": is_list}}
LOG, LATER_KEYS, END = 3, 4, 7
STAGES = {"bundle": 0, "key": 1, "before": 2, "later": 5, "erasure": 6, "end": END}


def read_line(source):
    value = parse(source)
    if not isinstance(value, dict) or value.get("kind") not in KINDS:
        raise Wrong("It is no line of a bundle.")
    fields = dict(KINDS[value["kind"]])
    fields.update((name, holds) for name, holds in OPTIONAL.get(value["kind"], {}).items() if name in value)
    for name, holds in fields.items():
        if name not in value or not holds(value[name]):
            raise Wrong("Its %s is not what it has to be." % name)
    if set(value) != set(fields) | {"kind"}:
        raise Wrong("It has a field that its kind does not have.")
    utf8(canonical(value))
    if canonical(value) != source:
        raise Wrong("It is not canonical JSON: a name may stand in it twice.")
    return value


# What could not be read comes first, then what is wrong by itself, then what may follow from that.
RANKS = {"line-malformed": 0, "bundle-malformed": 0, "old-log-differs": 3}
CONSEQUENCES = """event-unknown text-missing words-missing capture-missing erasure-unsigned version-skipped
    key-unused""".split()
RANKS.update(dict.fromkeys(CONSEQUENCES, 2))


class PastLog:
    """A log that another one continues: the same events behind an opening of its own, or none."""

    def __init__(self, origin, claimed, vouched, signed, begun):
        self.origin, self.claimed, self.vouched, self.tree = origin, claimed, vouched, Tree()
        self.due = sorted(signed, key=lambda checkpoint: checkpoint["size"])
        self.last = self.due[-1]["size"] if self.due else 0
        self.agrees, self.differing = 0, []
        self.compare()
        for leaf in begun:
            self.append(leaf)

    def append(self, leaf):
        if self.tree.size < self.last:
            self.tree.append(leaf)
            self.compare()

    def compare(self):
        while self.due and self.due[0]["size"] == self.tree.size:
            if self.due.pop(0)["root"] == self.tree.root():
                self.agrees = self.tree.size
            else:
                self.differing.append(self.tree.size)

    def wrong(self):
        """What is wrong up to the leaf that the opening names; what the old log signed beyond that is gone."""
        up_to = max(self.agrees, self.claimed or 0)
        if any(size <= up_to for size in self.differing):
            return "Its first leaves are not those that it signed, though it is continued from leaf %d on." % up_to
        if self.claimed is not None and self.agrees < self.claimed:
            return "It is said to agree up to leaf %d; that is shown up to %d only." % (self.claimed, self.agrees)
        return None


class Bundle:
    """Verifies one bundle, line by line."""

    def __init__(self, trusted, earlier):
        self.trusted, self.notes, self.findings, self.ranks = trusted, earlier, [], []
        self.line, self.stage, self.events = 1, 0, 0
        self.brought, self.own_keys, self.note_origins, self.vouched = [], [], set(), None
        self.own_events, self.other_logs, self.foreign = 0, set(), []
        self.tree = self.entered = self.head = self.under = None
        self.offered = self.broken = self.unknown = self.later_at = False
        self.position, self.last, self.last_erasure, self.suspects, self.erasures = 0, -1, -1, [], 0
        self.place, self.texts, self.capture, self.words = (-1, 0), [], None, []
        self.given, self.missing, self.erased = set(), {}, []
        self.articles, self.absorbed, self.found, self.cut = {}, {}, set(), set()
        self.imported, self.needed, self.versions = {}, {}, {}
        self.successor, self.past, self.before_lines, self.other_notes = None, [], {}, []

    def say(self, code, message, line=None, where="", follows=False):
        line = self.line if line is None else line
        where = "line %d%s" % (line, where and ", " + where)
        self.findings.append({"code": code, "line": line, "where": where, "message": message})
        self.ranks.append(2 if follows else RANKS.get(code, 1))

    def verify(self, data):
        lines = data.split(b"\n")
        tail = lines.pop()
        try:
            self.header = read_line(lines[0].decode("utf-8")) if lines else None
        except UnicodeDecodeError:
            raise Wrong("This does not begin as a bundle does.")
        if self.header is None or self.header["kind"] != "bundle":
            raise Wrong("This does not begin as a bundle does.")
        self.origin, self.is_log = self.header["origin"], self.header["scope"] == "log"
        self.lead = 0 if self.header["opening"] is None else 1
        self.own_keys = [key for key in self.trusted or [] if key[0] == self.origin]
        for self.line, source in enumerate(lines[1:], 2):
            try:
                line = read_line(source.decode("utf-8"))
            except UnicodeDecodeError:
                self.say("line-malformed", "It holds bytes that are no text.")
                break
            except Wrong as error:
                self.say("line-malformed", str(error))
                continue
            if self.is_in_place(line["kind"]):
                getattr(self, "take_" + line["kind"])(line)
        else:
            if tail:
                self.say("line-malformed", "The file breaks off in it.", self.line + 1)
        if self.stage != END:
            self.say("bundle-malformed", "The bundle breaks off before its end.", self.line + 1)
        return self.finish()

    def is_in_place(self, kind):
        stage = LATER_KEYS if kind == "key" and self.stage >= LOG else STAGES.get(kind, LOG)
        if kind == "bundle" or stage < self.stage or self.stage == END:
            self.say("line-unexpected", "A line of the kind %s has no place here." % kind)
            return False
        self.stage = stage
        return True

    def take_key(self, line):
        try:
            key = parse_key(line["verifierKey"])
        except Wrong as error:
            return self.say("key-wrong", str(error))
        if any(each["key"] == key for each in self.brought):
            return self.say("line-unexpected", "This key was here already.")
        self.brought.append({"key": key, "line": self.line, "signed": False})
        if self.trusted is None and key[0] == self.origin:
            self.own_keys.append(key)

    def begin(self):
        if not self.is_log or self.tree is not None:
            return
        self.tree, self.earlier = Tree(), self.open_earlier()
        if self.header["opening"] is not None:
            self.tree.append(leaf_hash(utf8(self.header["opening"])))
        self.compare_earlier(self.tree.size, self.tree.root())
        try:
            self.successor = parse_opening(self.header["opening"], self.origin)
        except Wrong:
            pass  # Told at the end, of the header.

    def open_earlier(self, size=None):
        kept = []
        for note in self.notes:
            try:
                checkpoint = parse_checkpoint(parse_note(note)[0])
                origin = checkpoint["origin"]
                if origin == self.origin:
                    if size is not None and checkpoint["size"] != size:
                        continue  # One article cannot be held against it, and its key need not be here.
                    kept.append(open_checkpoint(note, self.origin, self.own_keys))
                else:
                    self.other_notes.append((origin, note))
            except Wrong as error:
                self.say("checkpoint-wrong", "Of an earlier checkpoint: %s" % error)
        return kept

    def compare_earlier(self, size, root):
        for kept in self.earlier:
            if kept["size"] == size and kept["root"] != root:
                message = "The log does not begin with what an earlier checkpoint signed: it was rewritten."
                self.say("earlier-checkpoint-differs", message)

    def open(self, note):
        try:
            text, signatures = parse_note(note)
            self.note_origins.add(parse_checkpoint(text)["origin"])
            for key in self.brought:
                key["signed"] |= any((name, key_id) == key["key"][:2] for name, key_id, _ in signatures)
            opened = open_checkpoint(note, self.origin, self.own_keys)
        except Wrong as error:
            self.say("checkpoint-wrong", str(error))
            return None
        if self.vouched is not None and not self.vouched & set(opened["signed_by"]):
            self.say("key-unvouched", "Another key signs than before, and no checkpoint is signed by both.")
        self.vouched = (self.vouched or set()) | set(opened["signed_by"])
        return opened

    def take_event(self, line):
        self.begin()
        leaf = leaf_hash(utf8(canonical(line["event"])))
        self.place_in_log(line, leaf) if self.is_log else self.prove(line, leaf)
        self.events += 1
        event, position = line["event"], line["position"]
        if event.get("logId") == self.header["logId"]:
            self.own_events += 1
        else:
            self.other_logs.add(str(event.get("logId")))
            self.foreign.append((position, self.line))
        self.close()
        known = understand(event)
        self.unknown = known is None
        if known is None:
            return self.say("event-unknown", "This is no event that this program knows.")
        self.place, self.words = (position, self.line), known["words"]
        self.texts, self.capture = known["texts"], known["capture"]
        self.take_erasure_of(known["erased"], position)
        if not self.is_log:
            self.take_article_event(event, known, position)

    def place_in_log(self, line, leaf):
        position, said = line["position"], unbase64(line["leafHash"])
        if "proof" in line:
            self.say("line-unexpected", "A whole log has no proofs of single events.")
        if position < self.position:
            return self.say("entry-repeated", "Position %d comes next." % self.position)
        if position > self.position:
            self.say("entry-missing", "Position %d is not here." % self.position)
        self.position = position + 1
        if leaf != said:
            self.suspects.append((position, self.line))
            self.entered = self.entered or self.tree.copy()
        self.tree.append(leaf)
        if self.entered is not None:
            self.entered.append(said)
        for log in self.past:
            log.append(leaf)
        self.compare_earlier(self.tree.size, self.tree.root())

    def take_checkpoint(self, line):
        self.begin()
        if self.is_log:
            self.close()
        elif self.offered:
            return self.say("line-unexpected", "There is one checkpoint for the events of an article.")
        self.offered = True
        opened = self.open(line["note"])
        if not self.is_log:
            self.head = opened
            return self.prove_opening()
        if opened is None:
            return None
        if self.head is not None and opened["size"] == self.head["size"]:
            return self.say("line-unexpected", "A checkpoint of this size was here already.")
        if opened["size"] != self.tree.size:
            message = "It signs %d leaves and stands after %d." % (opened["size"], self.tree.size)
            return self.say("checkpoint-misplaced", message)
        if opened["root"] == self.tree.root():
            self.say_suspects("entry-changed")
        elif self.entered is not None and opened["root"] == self.entered.root():
            self.say_suspects("event-changed")
            self.tree = self.entered
        else:
            if not self.broken:
                self.say("root-differs", "The events since the last checkpoint give another root than was signed.")
            self.say_suspects("event-changed")
            self.broken = True
            return None
        self.entered, self.head = None, opened
        return None

    def prove_opening(self):
        """An opening that is not shown to be the first leaf could say anything."""
        opening = self.header["opening"]
        if self.head is None or opening is None:
            return
        try:
            proof = [unbase64(each) for each in self.header.get("openingProof", [])]
            check_inclusion(0, self.head["size"], leaf_hash(utf8(opening)), proof, self.head["root"])
        except Wrong as error:
            self.say("header-wrong", "Its opening is not the first leaf: %s" % error, 1)

    def say_suspects(self, code):
        for position, line in self.suspects:
            self.say(code, "Event and leaf hash are not those of each other.", line, "position %d" % position)
        self.suspects = []

    def why_not_in(self, line, leaf, under):
        """What was changed of an event with a proof: None where nothing was."""
        said = unbase64(line["leafHash"])

        def leads(hash):
            proof = [unbase64(each) for each in line.get("proof", [])]
            try:
                check_inclusion(line["position"] + self.lead, under["size"], hash, proof, under["root"])
            except Wrong as error:
                return str(error)
            return None

        why = leads(leaf)
        if why is None:
            return None if leaf == said else ("entry-changed", "Its leaf hash is not that of its event.")
        if leaf != said and leads(said) is None:
            return "event-changed", "The event is not the one that was entered into the log."
        return "proof-wrong", why

    def prove(self, line, leaf):
        if line["position"] <= self.last:
            self.say("entry-repeated", "It was here already, or is out of order.")
        self.last = max(self.last, line["position"])
        if self.head is None:
            if not self.offered:
                self.offered = True
                self.say("checkpoint-missing", "There is no signed checkpoint before the events.")
            return
        wrong = self.why_not_in(line, leaf, self.head)
        if wrong is not None:
            self.say(*wrong)

    # The logs that this one continues

    def take_before(self, line):
        self.begin()
        if not self.is_log:
            return self.say("line-unexpected", "Only a whole log can be held against those that it continues.")
        origin, successor = line["origin"], self.successor
        self.before_lines[origin] = self.line
        self.compare_brought(line, successor)
        if successor is None or successor["before"] != origin:
            return self.say("opening-wrong", "Nothing that comes after it says that it continues it.")
        own = [key for key in self.trusted or [] if key[0] == origin] or self.keys_of(line)
        vouched = False
        if successor["signature"] is not None:
            try:
                vouched = bool(verify_note(opening_note(successor), [key for key in own if key[0] == origin]))
            except Wrong as error:
                self.say("opening-wrong", "Its signature: %s" % error)
        signed, kept = [], [note for of, note in self.other_notes if of == origin]
        for note in dict.fromkeys([successor["checkpoint"], *line["notes"], *kept]):
            try:
                if note is not None:
                    signed.append(open_checkpoint(note, origin, own))
            except Wrong as error:
                self.say("checkpoint-wrong", "A checkpoint of %s: %s" % (origin, error))
        begun = [] if line["opening"] is None else [leaf_hash(utf8(line["opening"]))]
        self.past.append(PastLog(origin, successor["agrees"], vouched, signed, begun))
        try:
            self.successor = parse_opening(line["opening"], origin)
        except Wrong as error:
            self.successor = None
            self.say("opening-wrong", str(error))
        return None

    def keys_of(self, line):
        keys = []
        for key in line["keys"]:
            try:
                keys.append(parse_key(key))
            except Wrong as error:
                self.say("key-wrong", str(error))
        return keys

    def compare_brought(self, line, successor):
        """Each key signs something, each note signs more than the one before."""
        notes = list(line["notes"])
        if successor is not None and successor["checkpoint"] is not None:
            notes.append(successor["checkpoint"])
        if successor is not None and successor["signature"] is not None:
            notes.append(opening_note(successor))
        signers, sizes = set(), []
        for at, note in enumerate(notes):
            try:
                text, signatures = parse_note(note)
                signers.update(key_id for _, key_id, _ in signatures)
                if at < len(line["notes"]):
                    sizes.append(parse_checkpoint(text)["size"])
            except Wrong:
                sizes.append(0)
        for key in dict.fromkeys(line["keys"]):
            try:
                if parse_key(key)[1] not in signers or line["keys"].count(key) > 1:
                    self.say("key-unused", "%s signs nothing of it here, or is here twice." % key)
            except Wrong:
                pass
        sizes = sizes[: len(line["notes"])]
        if any(size <= before for before, size in zip(sizes, sizes[1:])):
            self.say("line-unexpected", "Its checkpoints are not in the order of their sizes.")

    def finish_past(self):
        if self.successor is not None and self.successor["agrees"] is not None:
            line = self.before_lines.get(self.successor["origin"], 1)
            message = "It says that it continues %s, and nothing of that came along." % self.successor["before"]
            self.say("opening-wrong", message, line, follows=True)
        for log in self.past:
            wrong = log.wrong()
            if wrong is not None:
                self.say("old-log-differs", wrong, self.before_lines[log.origin])

    # What events commit to

    def unexpected(self):
        if not self.unknown:
            self.say("line-unexpected", "The event before it commits to no such thing, or it is not in its place.")

    def close(self):
        for text_id, commitment in self.texts:
            self.missing[text_id] = (commitment, *self.place)
        if self.capture is not None and self.is_log:
            self.say("capture-missing", "The bytes of a capture are not here.", self.place[1])
        for _ in self.words:
            self.say("words-missing", "The words of a statement are not here.", self.place[1])
        self.texts, self.capture, self.words, self.unknown = [], None, [], False

    def take_text(self, line):
        ids = [text_id for text_id, _ in self.texts]
        if line["textId"] not in ids:
            return self.unexpected()
        at = ids.index(line["textId"])
        for text_id, commitment in self.texts[:at]:
            self.missing[text_id] = (commitment, *self.place)
        commitment, self.texts = self.texts[at][1], self.texts[at + 1 :]
        self.given.add(commitment)
        salt = unbase64(line["salt"])
        if len(salt) != 32 or sha256(salt + utf8(line["text"])).hex() != commitment:
            self.say("text-differs", "It is not the text that the event before it committed to.")

    def take_capture(self, line):
        if self.capture is None or not self.is_log or self.capture[0] != line["captureId"]:
            return self.unexpected()
        expected, self.capture = self.capture[1], None
        if sha256(unbase64(line["bytes"])).hex() != expected:
            self.say("capture-differs", "Its bytes are not those that were imported.")

    def take_words(self, line):
        keys = [each[:2] for each in self.words]
        if (line["statementId"], line["version"]) not in keys:
            return self.unexpected()
        at = keys.index((line["statementId"], line["version"]))
        for _ in self.words[:at]:
            self.say("words-missing", "The words of a statement are not here.", self.place[1])
        expected, self.words = self.words[at][2], self.words[at + 1 :]
        if sha256(utf8(line["text"])).hex() != expected:
            self.say("words-differ", "Its words are not those that were cut.")

    def take_erasure_of(self, erased, position):
        if erased is None:
            return False
        text_id, commitment = erased
        if self.missing.get(text_id, (None,))[0] == commitment:
            del self.missing[text_id]
            self.erased.append((text_id, position, self.line))
            return True
        if commitment in self.given:
            self.say("text-differs", "It was erased by this event, and its words are here all the same.")
        return False

    # What came later

    def take_later(self, line):
        self.begin()
        if self.later_at:
            return self.say("line-unexpected", "There is one later checkpoint, and it was here already.")
        self.later_at = self.line
        opened = self.open(line["note"])
        if opened is None or self.head is None:
            return None
        try:
            proof = [unbase64(each) for each in line["consistency"]]
            check_consistency(self.head["size"], self.head["root"], opened["size"], opened["root"], proof)
            self.under = opened
        except Wrong as error:
            self.say("proof-wrong", str(error))
        return None

    def take_erasure(self, line):
        self.erasures += 1
        if line["position"] <= self.last_erasure:
            self.say("entry-repeated", "It was here already, or is out of order.")
        self.last_erasure = line["position"]
        if not self.later_at:
            return self.say("line-unexpected", "There is no later checkpoint before it.")
        if self.under is None:
            return None
        wrong = self.why_not_in(line, leaf_hash(utf8(canonical(line["event"]))), self.under)
        if wrong is not None:
            return self.say(*wrong)
        known = understand(line["event"])
        if known is None:
            return self.say("event-unknown", "This is no event that this program knows.")
        self.close()
        if not self.take_erasure_of(known["erased"], -1):
            self.say("line-unexpected", "It erases nothing that is left out here.")
        return None

    def take_end(self, line):
        if line["records"] != self.line - 1:
            self.say("end-wrong", "It counts %d lines before it, and there are %d." % (line["records"], self.line - 1))

    # One article

    def take_article_event(self, event, known, position):
        data, place = event["data"], (position, self.line)
        article, capture = event["articleId"], known["capture"]
        if capture is not None:
            self.imported[capture[0]] = place
        if article is not None or capture is None:
            self.articles.setdefault(article or "of event " + event["id"], place)
        if article is not None and "mergedId" in data:
            self.absorbed.setdefault(article, []).append(data["mergedId"])
        self.cut.update(each[0] for each in known["words"])
        if event["statementId"] is not None and event["statementId"] not in self.cut:
            self.say("words-missing", "No event before it cut the statement that it speaks of.")
        if event["type"] == "article-extracted":
            self.found.add(data["articleId"])
        if event["type"] in ("article-extracted", "article-recaptured"):
            self.needed[data["captureId"]] = place
        for key, version in known["versions"]:
            before, self.versions[key] = self.versions.get(key, 0), version
            if version != before + 1:
                self.say("version-skipped", "It makes version %d of %s, after version %d." % (version, key, before))

    def finish_article(self):
        own = [self.header["articleId"]]
        for article in own:
            own += [merged for merged in self.absorbed.get(article, []) if merged not in own]
        if own[0] not in self.articles:
            # Where lines were taken out or put in, that is what is wrong.
            self.say("header-wrong", "No event here is about the article that it names.", 1, follows=True)
        else:
            for article, (position, line) in self.articles.items():
                if article not in own:
                    self.say("event-foreign", "It is not about this article.", line, "position %d" % position, True)
            for article in own:
                if article not in self.found:
                    line = self.articles.get(article, (0, self.line))[1]
                    self.say("event-missing", "The event by which article %s was found is not here." % article, line)
        for capture, (_, line) in self.needed.items():
            if capture not in self.imported:
                self.say("capture-missing", "The import of capture %s is not here." % capture, line)
        for capture, (position, line) in self.imported.items():
            if capture not in self.needed:
                message = "No article here was found in this capture."
                self.say("event-foreign", message, line, "position %d" % position, True)

    # The end

    def finish(self):
        self.begin()
        self.close()
        if self.later_at and not self.erasures:
            self.say("line-unexpected", "Nothing in this file needs a later checkpoint.", self.later_at)
        if not self.offered:
            self.say("checkpoint-missing", "No signed checkpoint came along: nothing vouches for any of it.")
        if self.is_log:
            self.say_suspects("event-changed")
            beyond = [kept["size"] for kept in self.earlier if kept["size"] > self.tree.size]
            if beyond:
                self.say("log-shorter", "An earlier checkpoint signed %d leaves: the end was cut off." % beyond[0])
        else:
            self.earlier = self.open_earlier(self.head["size"] if self.head else 0)
            if self.head is not None:
                self.compare_earlier(self.head["size"], self.head["root"])
            self.finish_article()
        sealed = self.head["size"] if self.head else 0
        leaves = self.tree.size if self.is_log else sealed
        self.finish_texts(sealed - self.lead if self.is_log else 2**53)
        self.finish_header()
        self.finish_past()
        self.finish_keys()
        order = sorted(range(len(self.ranks)), key=lambda at: (self.ranks[at], self.findings[at]["line"]))
        self.findings = [self.findings[at] for at in order]
        verdict = "differs" if self.findings else "holds" if leaves == sealed else "holds-in-part"
        continues = [{"origin": log.origin, "agrees": log.agrees, "isVouched": log.vouched} for log in self.past]
        counts = {"events": self.events, "leaves": leaves, "sealed": sealed, "continues": continues}
        return {"verdict": verdict, **counts, "findings": self.findings}

    def finish_texts(self, signed):
        for text_id, (_, position, line) in self.missing.items():
            message = "Text %s of position %d is not here, and was not erased." % (text_id, position)
            self.say("text-missing", message, line)
        for text_id, position, line in self.erased:
            if position >= signed:
                self.say("erasure-unsigned", "The erasure of text %s is not signed." % text_id, line)

    def finish_header(self):
        try:
            parse_opening(self.header["opening"], self.origin)
        except Wrong as error:
            self.say("header-wrong", str(error), 1)
        if "openingProof" in self.header and (self.is_log or self.header["opening"] is None):
            self.say("header-wrong", "Only the bundle of an article proves an opening, where there is one.", 1)
        if self.is_log != (self.header["articleId"] is None):
            self.say("header-wrong", "Only the bundle of an article names one.", 1)
        if not self.own_events and len(self.other_logs) == 1:
            return self.say("header-wrong", "Every event is of another log than it names.", 1)
        for position, line in self.foreign[:20]:
            self.say("event-foreign", "It says that it is of another log.", line, "position %d" % position)
        return None

    def finish_keys(self):
        if len(self.note_origins) == 1 and self.origin not in self.note_origins:
            if {each["key"][0] for each in self.brought} <= self.note_origins:
                return self.say("header-wrong", "Keys and checkpoints are of another log than it names.", 1)
        for each in self.brought:
            if each["key"][0] != self.origin:
                self.say("key-wrong", "It is a key of another log.", each["line"])
            elif not each["signed"]:
                self.say("key-unused", "Nothing in this file is signed with it.", each["line"])
        return None


# --- Proofs of single events (C2SP tlog-proof), proof.md ------------------------------------------------------------


def verify_proof(data, keys, earlier=()):
    """The first step that fails is what is wrong: file, checkpoint, signature or signer, inclusion, event, earlier."""
    step = "file"
    try:
        try:
            head, divide, note = data.decode("utf-8").partition("\n\n")
        except UnicodeDecodeError:
            raise Wrong("It holds bytes that are no text.")
        lines = head.split("\n")
        if not divide or lines[0] != "c2sp.org/tlog-proof@v1" or len(lines) < 3:
            raise Wrong("Not a proof.")
        if not lines[1].startswith("extra ") or not re.fullmatch(r"index (0|[1-9][0-9]{0,15})", lines[2]):
            raise Wrong("Not a proof: there is no event in it, or no index.")
        leaf, index = unbase64(lines[1][6:]), int(lines[2][6:])
        hashes = [unbase64(line, 32) for line in lines[3:]]
        step = "checkpoint"
        checkpoint = parse_checkpoint(parse_note(note)[0])
        step = "signature"
        own = [key for key in keys or [] if key[0] == checkpoint["origin"]]
        signers = {(name, key_id) for name, key_id, _ in parse_note(note)[1]}
        if not signers & {key[:2] for key in own}:
            step = "signer"
        open_checkpoint(note, checkpoint["origin"], own)
        step = "inclusion"
        check_inclusion(index, checkpoint["size"], leaf_hash(leaf), hashes, checkpoint["root"])
        step = "event"
        text = leaf.decode("utf-8")
        if canonical(parse(text)) != text:
            raise Wrong("The entry is not canonical JSON.")
        for kept in earlier:
            step = "earlier-signature"
            said = parse_checkpoint(parse_note(kept)[0])
            if said["origin"] != checkpoint["origin"] or said["size"] != checkpoint["size"]:
                continue  # Of another size nothing can be said without the log between.
            opened = open_checkpoint(kept, checkpoint["origin"], own)
            step = "earlier"
            if opened["root"] != checkpoint["root"]:
                raise Wrong("Two roots were signed for %d leaves." % checkpoint["size"])
    except (Wrong, UnicodeDecodeError) as error:
        return differs(step, 0, "the proof", error)
    return {"verdict": "holds", "findings": []}


def differs(code, line, where, error):
    return {"verdict": "differs", "findings": [{"code": code, "line": line, "where": where, "message": str(error)}]}


def verify(data, trusted=None, earlier=()):
    if data.startswith(b"c2sp.org/"):
        return verify_proof(data, trusted, earlier)
    try:
        return Bundle(trusted, earlier).verify(data)
    except Wrong as error:
        return differs("header-wrong", 1, "line 1", error)


def read_notes(text):
    """One signed note, or a line of JSON for each."""
    if not text.startswith("{"):
        return [text]
    return [json.loads(line)["note"] for line in text.split("\n") if line]


def main():
    parser = argparse.ArgumentParser(description="Verifies bundles and proofs of Assay.")
    parser.add_argument("--key", action="append", help="public key of the newsroom, name+id+base64")
    parser.add_argument("--checkpoint", action="append", default=[], help="signed checkpoint kept from earlier")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("files", nargs="+", metavar="FILE")
    given = parser.parse_args()
    try:
        keys = [parse_key(key) for key in given.key] if given.key else None
        notes = []
        for name in given.checkpoint:
            with open(name, encoding="utf-8", newline="") as file:
                notes += read_notes(file.read())
    except (Wrong, OSError, ValueError, KeyError) as error:
        print("A key or a checkpoint was not understood: %s" % error, file=sys.stderr)
        return 2
    holds = True
    for name in given.files:
        with open(name, "rb") as file:
            report = verify(file.read(), keys, notes)
        holds = holds and report["verdict"] == "holds"
        if given.json:
            print(json.dumps({"file": name, **report}))
            continue
        words = {"holds": "holds", "differs": "DIFFERS", "holds-in-part": "holds up to leaf %d, the rest is unsigned"}
        verdict = words[report["verdict"]]
        print("%s: %s" % (name, verdict % (report["sealed"] - 1) if "%d" in verdict else verdict))
        for finding in report["findings"][:20]:
            print("  %(code)s: %(where)s. %(message)s" % finding)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
