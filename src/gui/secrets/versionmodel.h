#pragma once

#include "model/vault/state.h"

#include <QAbstractListModel>

#include <map>

namespace hypha::gui {

/// The versions of one set, newest first: who, when, what they said.
class VersionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { versionRole = Qt::UserRole, messageRole, whoRole, whenRole, currentRole, countsRole };

    using QAbstractListModel::QAbstractListModel;
    void setSet(const vault::VaultState *state, const vault::SecretSet *set);
    int rowOf(std::uint64_t version) const;

    struct Counts
    {
        std::size_t added = 0, changed = 0, removed = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    /// What a version changed, once that is known.
    void setCounts(std::uint64_t version, const Counts &counts);
    void forgetCounts() { m_counts.clear(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString countsText(std::uint64_t version, bool inFull) const;
    struct Row
    {
        std::uint64_t version = 0;
        QString message, who, when;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
    std::map<std::uint64_t, Counts> m_counts;
};

} // namespace hypha::gui
