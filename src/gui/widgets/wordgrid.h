#pragma once

#include "crypto/hash.h"

#include <QWidget>

namespace hypha::gui {

/// The 12 words of a fingerprint, numbered, for reading aloud and comparing.
class WordGrid : public QWidget
{
    Q_OBJECT
public:
    /// Three columns fill a sheet, two a pane.
    explicit WordGrid(const char *name, int columns = 3, QWidget *parent = nullptr);
    void setHash(const crypto::Hash &hash);
    void setLarge(); ///< to be read aloud from a distance
};

/// The first three words, for places where only a glimpse fits.
QString shortWords(const crypto::Hash &hash);
QString allWords(const crypto::Hash &hash);

} // namespace hypha::gui
