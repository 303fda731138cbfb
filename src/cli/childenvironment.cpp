#include "cli/childenvironment.h"

#include <algorithm>
#include <array>
#include <set>
#include <unistd.h>

namespace hypha::cli {

namespace {

// clang-format off
constexpr auto steeringNames = std::to_array<std::string_view>({
    // shells
    "PATH", "ENV", "BASH_ENV", "SHELLOPTS", "BASHOPTS", "PS4", "PROMPT_COMMAND", "IFS", "CDPATH",
    "GLOBIGNORE", "ZDOTDIR", "FPATH",
    // programs that others start
    "PAGER", "MANPAGER", "EDITOR", "VISUAL", "BROWSER", "LESSOPEN", "LESSCLOSE", "SSH_ASKPASS",
    "SUDO_ASKPASS",
    // interpreters and virtual machines
    "NODE_OPTIONS", "NODE_PATH", "ELECTRON_RUN_AS_NODE", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS",
    "JDK_JAVA_OPTIONS", "JAVA_OPTS", "CLASSPATH", "PERLLIB", "GEM_PATH", "GEM_HOME", "BUNDLE_GEMFILE",
    "LUA_INIT", "LUA_PATH", "LUA_CPATH", "PHPRC", "PHP_INI_SCAN_DIR", "R_PROFILE", "R_PROFILE_USER",
    "DOTNET_STARTUP_HOOKS", "ELIXIR_ERL_OPTIONS",
    // builds
    "MAKEFLAGS", "MFLAGS", "MAKEFILES", "GNUMAKEFLAGS", "RUSTC", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS",
    "GOFLAGS",
    // the C library, toolkits and their plug-ins
    "GCONV_PATH", "LOCPATH", "NLSPATH", "GLIBC_TUNABLES", "TERMINFO", "TERMINFO_DIRS", "TERMCAP",
    "GTK_MODULES", "GTK_PATH", "GIO_EXTRA_MODULES", "GIO_MODULE_DIR", "GDK_PIXBUF_MODULE_FILE",
    "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML_IMPORT_PATH", "QML2_IMPORT_PATH",
    // whom connections are made to, and whom they trust
    "HOSTALIASES", "RES_OPTIONS", "OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES", "SSL_CERT_FILE",
    "SSL_CERT_DIR", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS",
    "NODE_TLS_REJECT_UNAUTHORIZED"
});
// clang-format on

constexpr auto steeringBeginnings =
    std::to_array<std::string_view>({"LD_", "DYLD_", "_RLD", "PYTHON", "PERL5", "RUBY", "GIT_", "BASH_FUNC_",
                                     "npm_config_", "NPM_CONFIG_", "COR_", "CORECLR_", "RUSTC_", "MALLOC_"});

constexpr auto steeringEndings = std::to_array<std::string_view>({"_PROXY", "_proxy"});

/// ERL_FLAGS, ERL_AFLAGS, ERL_ZFLAGS and those of a release (ERL_26_FLAGS).
bool isErlangFlags(std::string_view name)
{
    return name.starts_with("ERL_") && name.ends_with("FLAGS");
}

std::string_view nameOf(std::string_view variable)
{
    return variable.substr(0, variable.find('='));
}

/// Our own environment without what is ours.
std::vector<const char *> inherited()
{
    std::vector<const char *> list;
    for (char **variable = environ; variable && *variable; ++variable)
        if (!isOurs(nameOf(*variable)))
            list.push_back(*variable);
    return list;
}

std::size_t bytesNeeded(const entries::EntryList &secrets)
{
    std::size_t size = 0;
    for (const entries::Entry &entry : secrets)
        size += entry.key.size() + entry.value.size() + 2; // '=' and the final NUL
    return size;
}

} // namespace

bool isVariableName(std::string_view name)
{
    const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; };
    return !name.empty() && letter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

bool steersPrograms(std::string_view name)
{
    return std::find(steeringNames.begin(), steeringNames.end(), name) != steeringNames.end() ||
           std::any_of(steeringBeginnings.begin(), steeringBeginnings.end(),
                       [&](std::string_view beginning) { return name.starts_with(beginning); }) ||
           std::any_of(steeringEndings.begin(), steeringEndings.end(),
                       [&](std::string_view ending) { return name.ends_with(ending); }) ||
           isErlangFlags(name);
}

bool isOurs(std::string_view name)
{
    return name.starts_with("HYPHA_");
}

Result<ChildEnvironment> ChildEnvironment::make(const entries::EntryList &secrets,
                                                const crypto::SessionSealer &sealer, bool keepInherited)
{
    ChildEnvironment made;
    std::vector<const char *> ours = inherited();
    std::set<std::string_view> present;
    for (const char *variable : ours)
        present.insert(nameOf(variable));

    // One block for all, so that the addresses into it stay.
    crypto::SecretBytes block(bytesNeeded(secrets) + 1);
    std::size_t used = 0;
    const auto append = [&](ByteView bytes) {
        std::copy(bytes.begin(), bytes.end(),
                  block.mutableView().begin() + static_cast<std::ptrdiff_t>(used));
        used += bytes.size();
    };
    std::set<std::string_view> replaced;
    for (const entries::Entry &entry : secrets) {
        if (keepInherited && present.contains(entry.key))
            continue;
        HYPHA_TRY(const crypto::SecretBytes value, sealer.open(entry.value));
        made.m_pointers.push_back(reinterpret_cast<const char *>(block.view().data() + used));
        append(asBytes(entry.key));
        append(asBytes("="));
        append(value.view());
        ++used; // the block is zeroed: the next byte ends the string
        replaced.insert(entry.key);
    }
    for (const char *variable : ours)
        if (!replaced.contains(nameOf(variable)))
            made.m_pointers.push_back(variable);
    made.m_pointers.push_back(nullptr);
    made.m_secrets = std::move(block);
    return made;
}

} // namespace hypha::cli
