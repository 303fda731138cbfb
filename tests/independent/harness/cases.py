"""All cases, and what our own verifier says of one."""

from suite import (host, host_forms, host_tree, insider, insider_devices, insider_envelope, insider_keys, insider_owed,
                   insider_records, insider_recovery, valid, valid_forms)
from suite.case import CASES, FLAGGED, NEWER, REFUSED, WHOLE
from suite.members import member_cases
from suite.walk import walk_cases
from vaultformat import gittree
from vaultformat.encoding import NewerVersion, Refused, hash32
from vaultformat.verify import verify

MODULES = (valid, valid_forms, host, host_tree, host_forms, insider, insider_devices, insider_envelope, insider_owed,
           insider_keys, insider_records, insider_recovery)


def all_cases(members=False, walks=0, seed="1"):
    return CASES + (member_cases() if members else []) + walk_cases(walks, seed)


def judge(image, with_keys, store=None):
    """(verdict, why, report) of our own verifier, as somebody sees it who knows fingerprint and head."""
    try:
        report = verify(gittree.read(store or image.store()), image.keys if with_keys else None)
    except Refused as refusal:
        return REFUSED, str(refusal), None
    except NewerVersion as newer:
        return NEWER, str(newer), None
    if report.fingerprint != image.fingerprint:
        return REFUSED, "§6: fingerprint: another vault", report
    if image.head:
        position = image.head["sequence"] - 1
        log = list(zip(report.state.heads, report.state.event_ids))
        if position >= len(log) or log[position] != (hash32(image.head["chain_hash"]), image.head["event_id"]):
            return REFUSED, "§8: the remembered head is not in the log", report
    return (FLAGGED if report.flags else WHOLE), "; ".join(report.flags), report
