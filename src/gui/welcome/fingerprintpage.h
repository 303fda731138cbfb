#pragma once

#include "crypto/hash.h"

#include <QWidget>

class QPushButton;

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
    void kitWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    WordGrid *m_words;
    QPushButton *m_done;
};

} // namespace hypha::gui
