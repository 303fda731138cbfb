#pragma once

#include "crypto/hash.h"

#include <QWidget>

namespace hypha::gui {

class WordGrid;

/// After creating: the words by which the vault is known, and what to do next.
class FingerprintPage : public QWidget
{
    Q_OBJECT
public:
    explicit FingerprintPage(QWidget *parent = nullptr);
    void setFingerprint(const crypto::Hash &fingerprint);

Q_SIGNALS:
    void done();

private:
    WordGrid *m_words;
};

} // namespace hypha::gui
