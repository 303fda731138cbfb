# hypha_layer(target folder): a static library of every .cpp below the folder, except main.cpp.
function(hypha_layer target folder)
    file(GLOB_RECURSE _sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_SOURCE_DIR}/${folder}/*.h)
    list(FILTER _sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${target} STATIC ${_sources})
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_include_directories(${target} SYSTEM PUBLIC ${TL_EXPECTED_INCLUDE_DIR})
    target_link_libraries(${target} PRIVATE hypha_warnings)
endfunction()

# hypha_unity(target): files compiled eight at a time. Their anonymous namespaces are one there, so it is for layers
# that do not repeat names.
function(hypha_unity target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${HYPHA_UNITY} UNITY_BUILD_BATCH_SIZE 8)
    if(HYPHA_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # It looks for types of an anonymous namespace in headers, and every file of a unity build is one.
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
endfunction()
