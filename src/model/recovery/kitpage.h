#pragma once

#include "model/record/timestamp.h"
#include "model/recovery/recoverykeys.h"
#include "model/recovery/sheetform.h"
#include "model/vault/state.h"

/// The emergency kit of one person: a paper key (VAULT-FORMAT §9) as a value, without painting.
namespace hypha::recovery {

/// What stands on the page. Move-only: the words are secret ("keep secret"), everything else is to be
/// compared or may be shown. Thread-compatible.
struct KitPage
{
    DeviceId device;        ///< the kit's own: it is a device that lives on paper
    std::string deviceName; ///< as the list of devices has it
    crypto::SecretBytes
        words; ///< 33 words, lower case, single spaces, no newline; also the text of their QR code
    std::string orgName;
    UserId user;
    Timestamp madeAt;
    crypto::Hash fingerprint;          ///< of the vault
    vault::Head checkpoint;            ///< a head that every later state of the vault contains
    std::optional<std::string> remote; ///< where the vault is; absent for one on this computer alone

    std::string fingerprintText() const; ///< 12 words
    std::string checkpointText() const;  ///< 12 words
    /// {"chain_hash","event_id","sequence"}, as `--head` takes it; the text of the second, smaller QR code.
    std::string checkpointJson() const;
};

/// The secret as one share of SLIP-0039 (1 of 1, extendable, exponent 1): 33 words.
Result<crypto::SecretBytes> wordsOf(const PaperSecret &secret);
/// From the words of one share, or of several one after the other (33 each) until they are enough; any case
/// and white space, four letters of a word are enough. Errc::invalidInput, `item` "words", says what is wrong
/// and at which word, never which word it is; also of shares whose iteration exponent is above 6, which only
/// somebody who wants to keep this computer busy would make.
Result<PaperSecret> paperSecretOf(ByteView words);

/// Audit notes that tell a kit from other devices (`hypha-printed/1 kit=<device>`, with ` as=pdf` or `
/// as=words` where it was saved), and that one was used.
std::string printedNote(const DeviceId &kit, SheetForm form = SheetForm::paper);
std::string usedNote(const DeviceId &kit);

enum class KitNoteKind : std::uint8_t { printed, used };
struct KitNote
{
    KitNoteKind kind = KitNoteKind::printed;
    DeviceId kit;
    SheetForm form = SheetForm::paper; ///< of one that was printed
    friend bool operator==(const KitNote &, const KitNote &) = default;
};
/// Of exactly these forms. Anybody can write such a note: it says so, and proves nothing.
std::optional<KitNote> kitNoteFrom(std::string_view note);

} // namespace hypha::recovery
