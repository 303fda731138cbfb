# Scripts that work the window as assistive technology does. Exit code 77 counts as skipped, never as passed.
find_program(HYPHA_SYSTEM_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(HYPHA_DBUS_SESSION dbus-run-session)
if(HYPHA_SYSTEM_PYTHON AND HYPHA_DBUS_SESSION AND TARGET hypha AND NOT HYPHA_SANITIZE)
    foreach(_story create_import_reveal audit)
        add_test(NAME access_${_story}
            COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/session.sh ${HYPHA_SYSTEM_PYTHON} -B
                ${CMAKE_CURRENT_LIST_DIR}/${_story}.py $<TARGET_FILE:hypha>)
        set_tests_properties(access_${_story} PROPERTIES LABELS access TIMEOUT 600 SKIP_RETURN_CODE 77)
    endforeach()
else()
    message(STATUS "access: python3, dbus-run-session or the window not there, left out")
endif()
