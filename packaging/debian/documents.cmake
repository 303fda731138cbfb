# What Debian wants beside the programs: compressed pages and changelog, and the copyright.
file(GLOB_RECURSE _pages ${CPACK_TEMPORARY_DIRECTORY}/usr/share/man/*.1)
foreach(_page ${_pages})
    execute_process(COMMAND gzip -9n ${_page} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
get_filename_component(_source ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
set(_documents ${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/hypha)
file(MAKE_DIRECTORY ${_documents})
execute_process(COMMAND gzip -9nc ${_source}/CHANGELOG.md OUTPUT_FILE ${_documents}/changelog.gz
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND gzip -9nc ${CMAKE_CURRENT_LIST_DIR}/changelog OUTPUT_FILE ${_documents}/changelog.Debian.gz
    COMMAND_ERROR_IS_FATAL ANY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/copyright ${_documents}/copyright COPYONLY)
