# BLAKE3: the system's libblake3 where there is one, else the official C code with its assembly from the
# installed librust-blake3-dev package. It is compiled from there, never copied into this repository.
find_path(BLAKE3_SYSTEM_INCLUDE blake3.h)
find_library(BLAKE3_SYSTEM_LIBRARY blake3)
if(BLAKE3_SYSTEM_INCLUDE AND BLAKE3_SYSTEM_LIBRARY)
    add_library(hypha_blake3 INTERFACE)
    target_include_directories(hypha_blake3 SYSTEM INTERFACE ${BLAKE3_SYSTEM_INCLUDE})
    target_link_libraries(hypha_blake3 INTERFACE ${BLAKE3_SYSTEM_LIBRARY})
    return()
endif()

file(GLOB _blake3_dirs LIST_DIRECTORIES true /usr/share/cargo/registry/blake3-*/c)
list(SORT _blake3_dirs COMPARE NATURAL ORDER DESCENDING)
list(GET _blake3_dirs 0 _blake3_newest)
set(BLAKE3_C_DIR "${_blake3_newest}" CACHE PATH "Folder of the official BLAKE3 C sources")
if(NOT EXISTS "${BLAKE3_C_DIR}/blake3.c")
    message(FATAL_ERROR "BLAKE3 was not found: install libblake3-dev or librust-blake3-dev")
endif()

add_library(hypha_blake3 STATIC
    ${BLAKE3_C_DIR}/blake3.c ${BLAKE3_C_DIR}/blake3_dispatch.c ${BLAKE3_C_DIR}/blake3_portable.c)
target_include_directories(hypha_blake3 SYSTEM PUBLIC ${BLAKE3_C_DIR})
set_target_properties(hypha_blake3 PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_compile_options(hypha_blake3 PRIVATE -w -O3)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_sources(hypha_blake3 PRIVATE
        ${BLAKE3_C_DIR}/blake3_sse2_x86-64_unix.S ${BLAKE3_C_DIR}/blake3_sse41_x86-64_unix.S
        ${BLAKE3_C_DIR}/blake3_avx2_x86-64_unix.S ${BLAKE3_C_DIR}/blake3_avx512_x86-64_unix.S)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
    target_sources(hypha_blake3 PRIVATE ${BLAKE3_C_DIR}/blake3_neon.c)
else()
    target_compile_definitions(hypha_blake3 PRIVATE
        BLAKE3_NO_SSE2 BLAKE3_NO_SSE41 BLAKE3_NO_AVX2 BLAKE3_NO_AVX512)
endif()
