#pragma once

#include "model/vault/state.h"

#include <QAbstractListModel>

namespace hypha::gui {

/// The versions of one set, newest first: who, when, what they said.
class VersionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role : int { versionRole = Qt::UserRole, messageRole, whoRole, whenRole, currentRole };

    using QAbstractListModel::QAbstractListModel;
    void setSet(const vault::VaultState *state, const vault::SecretSet *set);
    int rowOf(std::uint64_t version) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        std::uint64_t version = 0;
        QString message, who, when;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows;
};

} // namespace hypha::gui
