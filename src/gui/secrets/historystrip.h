#pragma once

#include "model/vault/state.h"

#include <QWidget>

class QLabel;

namespace hypha::gui {

class FlowLayout;

/// The versions in which one entry changed, small, to look at its value then.
class HistoryStrip : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryStrip(QWidget *parent = nullptr);
    /// `versions` newest first; `shown` is the one that is looked at.
    void show(const vault::VaultState &state, const vault::SecretSet &set,
              const std::vector<std::uint64_t> &versions, std::uint64_t shown);

Q_SIGNALS:
    void chosen(std::uint64_t version);
    void moreRequested();

private:
    void addChip(const vault::VaultState &state, const vault::SetVersion &version, bool shown);
    FlowLayout *m_flow;
    std::vector<std::uint64_t> m_versions;
    std::uint64_t m_shown = 0;
};

/// Who made a version.
QString authorOf(const vault::VaultState &state, const vault::SetVersion &version);

} // namespace hypha::gui
