# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D BUILD=folder -P lint.cmake: fails on the first kind of finding. Formatting, then spelling, then analysis.
get_filename_component(SOURCE "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
file(GLOB_RECURSE SOURCES ${SOURCE}/app/*.cpp ${SOURCE}/widgets/*.cpp ${SOURCE}/model/*.cpp)
file(GLOB_RECURSE HEADERS ${SOURCE}/app/*.h ${SOURCE}/widgets/*.h ${SOURCE}/model/*.h)
file(GLOB_RECURSE TESTS ${SOURCE}/tests/*.cpp ${SOURCE}/tests/*.h)

function(check what)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE status WORKING_DIRECTORY ${SOURCE})
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${what} found something to mend")
    endif()
endfunction()

find_program(CLANG_FORMAT NAMES clang-format-14 clang-format REQUIRED)
find_program(CLANG_TIDY NAMES run-clang-tidy-19 run-clang-tidy REQUIRED)
find_program(CODESPELL codespell REQUIRED)
check("clang-format" ${CLANG_FORMAT} --dry-run --Werror ${SOURCES} ${HEADERS} ${TESTS})
check("codespell" ${CODESPELL} README.md CHANGELOG.md CONTRIBUTING.md resources/guide model widgets app tests/model
      tests/widgets tests/app)

# Clang cannot read the headers that the other compiler made ready: it is told to read them itself.
file(READ ${BUILD}/compile_commands.json commands)
string(REGEX REPLACE "(-Winvalid-pch|-fpch-preprocess|-include [^ ]*cmake_pch\\.hxx) " "" commands "${commands}")
file(WRITE ${BUILD}/lint/compile_commands.json "${commands}")
check("clang-tidy" ${CLANG_TIDY} -p ${BUILD}/lint -quiet "^${SOURCE}/(app|widgets|model)/")
