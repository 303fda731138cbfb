# The headless preset configures on a machine without Qt Gui, Widgets and Svg.
# -DSOURCE= the repository, -DBINARY= a folder that may be emptied
file(REMOVE_RECURSE ${BINARY})
foreach(_module Gui Widgets PrintSupport Svg Concurrent Network DBus LinguistTools)
    list(APPEND _absent -DCMAKE_DISABLE_FIND_PACKAGE_Qt6${_module}=ON)
endforeach()
execute_process(
    COMMAND ${CMAKE_COMMAND} --preset headless -S ${SOURCE} -B ${BINARY} ${_absent}
    WORKING_DIRECTORY ${SOURCE} RESULT_VARIABLE _failed)
file(REMOVE_RECURSE ${BINARY})
if(_failed)
    message(FATAL_ERROR "the headless preset needs more than Qt Core")
endif()
