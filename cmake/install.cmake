# What is installed beside the program, and how packages are made of it: `app/package`.
include(GNUInstallDirs)

block() # its names are for nobody else
set(name org.downhill.Downhill) # what desktops know the program by; app/main.cpp says the same
set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
set(icons ${CMAKE_SOURCE_DIR}/resources/icon)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(documents ${CMAKE_INSTALL_DATADIR}/doc/downhill) # as Debian calls it, without a capital
set(made ${CMAKE_BINARY_DIR}/installed)

install(TARGETS downhill RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${desktop}/${name}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/${name}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
configure_file(${desktop}/${name}.metainfo.xml.in ${made}/${name}.metainfo.xml @ONLY)
install(FILES ${made}/${name}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${icons}/downhill.svg DESTINATION ${hicolor}/scalable/apps RENAME ${name}.svg)
install(FILES ${icons}/lesson.svg DESTINATION ${hicolor}/scalable/mimetypes RENAME application-x-downhill.svg)
install(FILES ${desktop}/downhill.bash-completion DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME downhill)
install(FILES ${desktop}/copyright DESTINATION ${documents})

# The rest is made of these where the tools for it are installed, as app/package sees to.
find_program(DOWNHILL_RSVG rsvg-convert)
find_program(DOWNHILL_HELP2MAN help2man)
find_program(DOWNHILL_GZIP gzip)
set(others)
if(DOWNHILL_RSVG)
    foreach(size IN ITEMS 16 24 32 48 64 128 256)
        foreach(icon IN ITEMS "downhill apps ${name}" "lesson mimetypes application-x-downhill")
            separate_arguments(icon)
            list(GET icon 0 drawn)
            list(GET icon 1 kind)
            list(GET icon 2 called)
            set(png ${made}/${size}/${called}.png)
            add_custom_command(OUTPUT ${png} DEPENDS ${icons}/${drawn}.svg
                COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/${size}
                COMMAND ${DOWNHILL_RSVG} --width ${size} --height ${size} --output ${png} ${icons}/${drawn}.svg)
            list(APPEND others ${png})
            install(FILES ${png} DESTINATION ${hicolor}/${size}x${size}/${kind} OPTIONAL)
        endforeach()
    endforeach()
endif()
if(DOWNHILL_HELP2MAN AND DOWNHILL_GZIP)
    file(GLOB languages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/downhill_*.ts)
    list(TRANSFORM languages REPLACE ".*_([a-z]+)\\.ts" "\\1")
    foreach(language IN LISTS languages ITEMS en)
        set(there ${language}/) # where manual pages in a language stand
        if(language STREQUAL en)
            set(there)
        endif()
        set(page ${made}/man/${there}man1/downhill.1)
        add_custom_command(OUTPUT ${page}.gz
            DEPENDS downhill ${CMAKE_SOURCE_DIR}/cmake/man_page ${desktop}/${name}.desktop
            COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/man/${there}man1
            COMMAND ${CMAKE_SOURCE_DIR}/cmake/man_page $<TARGET_FILE:downhill> ${language} ${page}
            COMMAND ${DOWNHILL_GZIP} --best --no-name --force ${page})
        list(APPEND others ${page}.gz)
        install(FILES ${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/${there}man1 OPTIONAL)
    endforeach()
endif()
if(DOWNHILL_GZIP)
    configure_file(${desktop}/changelog.Debian.in ${made}/changelog.Debian @ONLY)
    configure_file(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${made}/changelog COPYONLY)
    foreach(log IN ITEMS changelog changelog.Debian)
        add_custom_command(OUTPUT ${made}/${log}.gz DEPENDS ${made}/${log}
            COMMAND ${DOWNHILL_GZIP} --best --no-name --force --keep ${made}/${log})
        list(APPEND others ${made}/${log}.gz)
        install(FILES ${made}/${log}.gz DESTINATION ${documents} OPTIONAL)
    endforeach()
endif()
add_custom_target(installed DEPENDS ${others})

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME downhill)
set(CPACK_PACKAGE_VENDOR "The Downhill project")
set(CPACK_PACKAGE_CONTACT "The Downhill project <maintainers@downhill.example>")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# the window's letters, and what draws its check marks, which Debian 13 has in a package of its own
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-dejavu-core, qt6-svg-plugins | libqt6svg6 (<< 6.7)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "gradient descent, step by step")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Downhill shows gradient descent step by step: turn the learning rate and the
start point, and the cost curve, the loss curve and the step table follow
live, with a verdict in plain words and true numbers. It goes from one knob to
two and to a network of 13,002 that reads digits, with the same loop and the
same rules.

Teachers demonstrate it in class, students tune the sliders, and both take the
pictures home as PNG, SVG, PDF or GIF.")
include(CPack)
endblock()
