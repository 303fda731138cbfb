# One place for warnings, hardening, sanitizers and the compiler cache.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers keep ccache useful only with these two sloppiness settings.
    set(_ccache ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${_ccache})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${_ccache})
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # Without times inside, a precompiled header compiled again is the same to the compiler cache.
    add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()

add_library(hypha_warnings INTERFACE)
target_compile_options(hypha_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
if(HYPHA_WERROR)
    target_compile_options(hypha_warnings INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # libstdc++'s own std::stable_sort calls what it deprecates, and clang lays that at the caller's door.
    target_compile_options(hypha_warnings INTERFACE -Wno-deprecated-declarations)
endif()
# For clang -Wconversion includes signs, for g++ it does not; both are to find the same.
target_compile_options(hypha_warnings INTERFACE -Wno-sign-conversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 reports bounds in moved std::strings inside unions (tl::unexpected) that do not exist.
    target_compile_options(hypha_warnings INTERFACE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow
        -Wno-stringop-overread -Wno-restrict -Wno-maybe-uninitialized)
endif()

add_compile_options(-fstack-protector-strong -fno-plt)
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS)
add_link_options(-Wl,-z,relro,-z,now)
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    # Hundreds of test programs: a fifth of the time. What people get is linked as the distribution links.
    add_link_options(-fuse-ld=mold)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Dev")
    add_compile_definitions(QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    # Some distributions predefine another level; defining it twice would be a warning, and so an error.
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()

if(HYPHA_SANITIZE)
    add_compile_options($<$<NOT:$<COMPILE_LANGUAGE:ASM>>:-fsanitize=address,undefined>
        $<$<NOT:$<COMPILE_LANGUAGE:ASM>>:-fno-sanitize-recover=all> -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    if(HYPHA_LIBFUZZER)
        add_compile_options($<$<NOT:$<COMPILE_LANGUAGE:ASM>>:-fsanitize=fuzzer-no-link>)
    endif()
endif()
