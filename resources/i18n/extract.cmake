# SPDX-License-Identifier: GPL-3.0-or-later
# cmake [-DLUPDATE=PROGRAM] [-DFOLDER=…] -P extract.cmake
# Brings trilateral_*.ts in FOLDER (here, unless told) up to date with the code: new sentences come in unfinished, those
# that are gone go. The command line speaks English alone, so its sentences stay out; so do the words inside pictures,
# which figure_*.ts hold.
cmake_minimum_required(VERSION 3.25)
if(NOT LUPDATE)
    set(LUPDATE lupdate)
endif()
if(NOT FOLDER)
    set(FOLDER ${CMAKE_CURRENT_LIST_DIR})
endif()
cmake_path(ABSOLUTE_PATH FOLDER)
get_filename_component(ROOT ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)

file(GLOB_RECURSE SOURCES ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/widgets/*.cpp ${ROOT}/widgets/*.h
     ${ROOT}/model/*.cpp ${ROOT}/model/*.h)
list(FILTER SOURCES EXCLUDE REGEX "/app/(cli/|main\\.cpp)")

function(extract)
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I ${ROOT} ${SOURCES} ${ARGN}
        COMMAND_ERROR_IS_FATAL ANY ERROR_QUIET)
endfunction()

function(drop_context name file)
    file(READ ${file} text)
    string(FIND "${text}" "<context>\n    <name>${name}</name>" first)
    if(first GREATER_EQUAL 0)
        string(SUBSTRING "${text}" 0 ${first} before)
        string(SUBSTRING "${text}" ${first} -1 after)
        string(FIND "${after}" "</context>\n" last)
        math(EXPR last "${last} + 11")
        string(SUBSTRING "${after}" ${last} -1 after)
        file(WRITE ${file} "${before}${after}")
    endif()
endfunction()

extract(-pluralonly -ts ${FOLDER}/trilateral_en.ts)
extract(-ts ${FOLDER}/trilateral_zh.ts ${FOLDER}/trilateral_ja.ts ${FOLDER}/trilateral_ko.ts)
foreach(language en zh ja ko)
    drop_context(Figure ${FOLDER}/trilateral_${language}.ts)
endforeach()
