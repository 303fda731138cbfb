#pragma once

#include <array>
#include <string_view>

/// Every domain-separation label of Hypha. None is a prefix of another (tested), so that no derivation
/// can be taken for another whatever follows the label.
namespace hypha::crypto::label {

// VAULT-FORMAT §4: BLAKE3 derive_key context of a project data key's commitment
inline constexpr std::string_view pdkCommitment = "mycelium 2025-12 pdk commitment v1";
// §4: HKDF-SHA256 info of the key that wraps a project data key
inline constexpr std::string_view pdkWrap = "mycelium-pdk-wrap-v1";
// §9: paper key
inline constexpr std::string_view paperEd25519 = "mycelium-paper-ed25519-v1";
inline constexpr std::string_view paperX25519 = "mycelium-paper-x25519-v1";
inline constexpr std::string_view keystoreRecovery = "hypha-keystore-recovery-v1";
// §9: organisation recovery key
inline constexpr std::string_view orkX25519 = "mycelium-ork-x25519-v1";
inline constexpr std::string_view orkEd25519 = "mycelium-ork-ed25519-v1";
inline constexpr std::string_view recoveryShare = "mycelium-recovery-share-v1";
inline constexpr std::string_view recoveryContribution = "mycelium-recovery-contribution-v1";
inline constexpr std::string_view orgRecovery = "mycelium-org-recovery-v1";
// §11: BLAKE3 derive_key context of an invitation's MAC key
inline constexpr std::string_view invitation = "mycelium 2025-12 invitation v1";
// local: keystore header MAC, keystore items and what the keystore authenticates outside itself
inline constexpr std::string_view keystoreHeaderMac = "hypha-keystore-header-mac-v1";
inline constexpr std::string_view keystoreSlot = "hypha-keystore-slot-v1";
inline constexpr std::string_view keystoreSlotMac = "hypha-keystore-slot-mac-v1";
inline constexpr std::string_view keystoreDek = "hypha-keystore-dek-v1";
inline constexpr std::string_view keystoreItem = "hypha-keystore-item-v1";
inline constexpr std::string_view stateCache = "hypha-state-cache-v1";
inline constexpr std::string_view auditCache = "hypha-audit-cache-v1";
inline constexpr std::string_view localLog = "hypha-local-log-v1";
inline constexpr std::string_view rememberedHead = "hypha-remembered-head-v1";
inline constexpr std::string_view draft = "hypha-draft-v1";
inline constexpr std::string_view parkedOperation = "hypha-parked-operation-v1";

inline constexpr std::array all = {
    pdkCommitment,   pdkWrap,          paperEd25519,
    paperX25519,     keystoreRecovery, orkX25519,
    orkEd25519,      recoveryShare,    recoveryContribution,
    orgRecovery,     invitation,       keystoreHeaderMac,
    keystoreSlot,    keystoreSlotMac,  keystoreDek,
    keystoreItem,    stateCache,       auditCache,
    localLog,        rememberedHead,   draft,
    parkedOperation,
};

} // namespace hypha::crypto::label
