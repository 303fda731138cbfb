# hypha_layer(target folder): a static library of every .cpp below the folder, except main.cpp.
function(hypha_layer target folder)
    file(GLOB_RECURSE _sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_SOURCE_DIR}/${folder}/*.h)
    list(FILTER _sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${target} STATIC ${_sources})
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_include_directories(${target} SYSTEM PUBLIC ${TL_EXPECTED_INCLUDE_DIR})
    target_link_libraries(${target} PRIVATE hypha_warnings)
endfunction()
