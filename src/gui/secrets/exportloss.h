#pragma once

#include "model/formats/formats.h"

#include <QString>

/// What a file format has no place for, of the entries that are to go into it.
namespace hypha::gui {

enum ExportPart : unsigned {
    userNamePart = 1,
    addressPart = 2,
    tagPart = 4,
    notePart = 8,
    expiryPart = 16,
    codePart = 32,
    fieldPart = 64,
    namePart = 128, ///< a key that environment files and shells cannot hold
};

/// Bits of ExportPart that the entry has.
unsigned exportParts(const entries::Entry &entry);
/// The one that holds most of them.
formats::Format fittingFormat(unsigned parts);
/// A sentence about what is left out; empty when nothing is.
QString exportLoss(formats::Format format, unsigned parts);

} // namespace hypha::gui
