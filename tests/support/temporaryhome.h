#pragma once

#include "model/keystore/profiles.h"
#include "model/session/openvault.h"

#include <QTemporaryDir>

#include <string>

/// What tests of the model share: a home of their own, a clock they set, and errors in words.
namespace hypha::test {

class SetClock final : public Clock
{
public:
    Timestamp now() const override { return Timestamp::fromSeconds(m_seconds); }
    void forward(std::int64_t seconds) { m_seconds += seconds; }

private:
    std::int64_t m_seconds = 1'790'000'000; // 2026-09-21
};

inline crypto::SecretBytes secret(std::string_view text)
{
    return crypto::SecretBytes::copyOf(asBytes(text));
}
inline crypto::SecretBytes passphrase()
{
    return secret("correct horse battery staple amber");
}

class TemporaryHome
{
public:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    keystore::ProfileStore profiles() const
    {
        return keystore::ProfileStore(keystore::Home::below(folder()));
    }
    SetClock &clock() { return m_clock; }
    session::NewVault newVault() const
    {
        return {"default", "Acme", UserId{"email|ada@example.org"}, "Laptop", std::nullopt};
    }

private:
    QTemporaryDir m_folder;
    SetClock m_clock;
};

std::string describe(const Error &error);

/// For QVERIFY2: the error in words, or nothing.
template <class T> const char *told(const Result<T> &result)
{
    static thread_local std::string text;
    text = result ? std::string() : describe(result.error());
    return text.c_str();
}

} // namespace hypha::test

#define HYPHA_VERIFY(expression)                                                                             \
    do {                                                                                                     \
        const auto hyphaVerified = (expression);                                                             \
        QVERIFY2(hyphaVerified, hypha::test::told(hyphaVerified));                                           \
    } while (false)
