# Checks of the sources and of what is shipped beside the programs. Exit code 77 counts as skipped, never as passed.
set(_checks ${CMAKE_CURRENT_SOURCE_DIR}/checks)
set(_packaging ${CMAKE_SOURCE_DIR}/packaging)

add_test(NAME check_arrows COMMAND sh ${_checks}/arrows.sh ${CMAKE_SOURCE_DIR})
add_test(NAME check_arrows_refuses_each_breach COMMAND sh ${_checks}/arrows_selftest.sh)
find_program(HYPHA_CHECK_PYTHON NAMES python3)
if(HYPHA_CHECK_PYTHON)
    add_test(NAME check_threats_have_tests COMMAND ${HYPHA_CHECK_PYTHON} -B ${_checks}/threats.py ${CMAKE_SOURCE_DIR})
    add_test(NAME check_threats_refuses_each_gap COMMAND ${HYPHA_CHECK_PYTHON} -B ${_checks}/threats_selftest.py)
    set_tests_properties(check_threats_have_tests check_threats_refuses_each_gap PROPERTIES LABELS checks TIMEOUT 120)
endif()
add_test(NAME check_headless_needs_no_window_library COMMAND ${CMAKE_COMMAND}
    -DSOURCE=${CMAKE_SOURCE_DIR} -DBINARY=${CMAKE_BINARY_DIR}/headless-check -P ${_checks}/headless.cmake)
add_test(NAME check_cli_links_no_window_library
    COMMAND sh -c "! ldd '$<TARGET_FILE:hypha-cli>' | grep -E 'libQt6(Gui|Widgets|Svg|OpenGL)'")
add_test(NAME check_manual_page_knows_every_command
    COMMAND sh ${_checks}/manpage.sh $<TARGET_FILE:hypha-cli> ${_packaging}/man/hypha-cli.1)
if(TARGET hypha)
    add_test(NAME check_window_answers_without_a_screen
        COMMAND sh -c "unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
                       test \"$('$<TARGET_FILE:hypha>' --version)\" = 'hypha ${PROJECT_VERSION}' &&
                       '$<TARGET_FILE:hypha>' --help | grep -q -e --demo &&
                       '$<TARGET_FILE:hypha>' --help --frobnicate 2>/dev/null; test $? = 2")
    set_tests_properties(check_window_answers_without_a_screen PROPERTIES LABELS checks TIMEOUT 120)
endif()
add_test(NAME check_vectors_are_there
    COMMAND sh -c "test -d \"\${HYPHA_VECTORS:-${CMAKE_SOURCE_DIR}/../shared/vectors}\" || exit 77")
add_test(NAME check_desktop_file
    COMMAND sh -c "command -v desktop-file-validate || exit 77
                   desktop-file-validate '${_packaging}/org.hypha.Hypha.desktop'")
# There is no homepage to name; newer versions of the tool miss one, older ones do not know that they could.
add_test(NAME check_metainfo
    COMMAND sh -c "command -v appstreamcli || exit 77
                   file='${_packaging}/org.hypha.Hypha.metainfo.xml'
                   appstreamcli validate --no-net --override=url-homepage-missing=info \"$file\" ||
                   appstreamcli validate --no-net \"$file\"")
set_tests_properties(check_arrows check_arrows_refuses_each_breach check_headless_needs_no_window_library
    check_cli_links_no_window_library check_manual_page_knows_every_command check_vectors_are_there check_desktop_file check_metainfo
    PROPERTIES LABELS checks TIMEOUT 120 SKIP_RETURN_CODE 77)
