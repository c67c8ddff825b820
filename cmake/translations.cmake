# Texts in other languages: each resources/translations/downhill_CODE.ts becomes a .qm in the program, and what is in the
# folder CODE beside it stands for the file of that name in resources.
#
# lrelease is looked for by itself: the CMake package that names it (qt6-tools-dev) brings Qt Designer along.
find_program(DOWNHILL_LRELEASE NAMES lrelease lrelease-qt6
    HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS} REQUIRED)

set(translations ${CMAKE_SOURCE_DIR}/resources/translations)
file(GLOB texts CONFIGURE_DEPENDS ${translations}/downhill_*.ts)
set(released)
foreach(text IN LISTS texts)
    cmake_path(GET text STEM name)
    set(qm ${CMAKE_BINARY_DIR}/translations/${name}.qm)
    add_custom_command(OUTPUT ${qm} DEPENDS ${text}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/translations
        COMMAND ${DOWNHILL_LRELEASE} -silent ${text} -qm ${qm})
    list(APPEND released ${qm})
endforeach()
qt_add_resources(downhill_ui downhill_texts PREFIX /translations BASE ${CMAKE_BINARY_DIR}/translations
    FILES ${released})
file(GLOB_RECURSE others CONFIGURE_DEPENDS ${translations}/*.json ${translations}/*.downhill)
qt_add_resources(downhill_ui downhill_translated PREFIX /translations BASE ${translations} FILES ${others})
