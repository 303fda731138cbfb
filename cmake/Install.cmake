include(GNUInstallDirs)
set(_packaging ${CMAKE_SOURCE_DIR}/packaging)
install(TARGETS hypha-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${_packaging}/man/hypha-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
# For auditors: it checks a proof bundle without Hypha.
install(PROGRAMS ${CMAKE_SOURCE_DIR}/tools/verify_bundle.py DESTINATION ${CMAKE_INSTALL_DATADIR}/hypha)
if(HYPHA_GUI)
    install(TARGETS hypha RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(TARGETS hypha-scan hypha-print RUNTIME DESTINATION libexec/hypha)
    install(FILES ${_packaging}/man/hypha.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${_packaging}/org.hypha.Hypha.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${_packaging}/org.hypha.Hypha.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${_packaging}/org.hypha.Hypha.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hypha)
set(CPACK_PACKAGE_CONTACT "The Hypha developers <hypha@hypha.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${_packaging}/debian/documents.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# A plugin, so no linker sees it: without it the icons stay empty.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-dejavu-core | fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Hypha keeps passwords, keys and configuration values in encrypted, signed
and versioned files inside an ordinary git repository. The host that carries
the repository can neither read them nor change them unnoticed.

This package has the window, hypha, and the command, hypha-cli.")
include(CPack)
