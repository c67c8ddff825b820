# What makes a build quicker where it is there, and changes nothing of what is built.

find_program(DOWNHILL_CCACHE ccache)
if(DOWNHILL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${DOWNHILL_CCACHE})
endif()

find_program(DOWNHILL_MOLD mold)
if(DOWNHILL_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# g++ tidies up in its memory from 128 MB on; no unit of ours needs 2 GB, and a tenth of its time is won.
add_compile_options($<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=1048576>)

# compile_by_room(TARGET [TOP] [TOGETHER ROOM...]): the sources of each folder below the calling one are compiled as one unit, so that the
# headers they share are read once; with TOP, those of the folders in it as well; and those of small rooms TOGETHER. Names
# in anonymous namespaces have to differ within a unit therefore. Sources with options of their own are compiled alone.
function(compile_by_room target)
    cmake_parse_arguments(ARG "TOP" "" "TOGETHER" ${ARGN})
    if(NOT DOWNHILL_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source OUTPUT_VARIABLE path)
        cmake_path(GET path PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder OUTPUT_VARIABLE room)
        if(ARG_TOP)
            string(REGEX REPLACE "/.*" "" room "${room}")
        endif()
        if(room IN_LIST ARG_TOGETHER)
            set(room small_rooms)
        endif()
        string(MAKE_C_IDENTIFIER "${room}" room)
        set_property(SOURCE ${path} TARGET_DIRECTORY ${target} PROPERTY UNITY_GROUP ${room})
    endforeach()
endfunction()

# moc_by_header(TARGET): each header is read by moc alone, without what it includes; see moc.in.
function(moc_by_header target)
    if(NOT CMAKE_HOST_UNIX)
        return()
    endif()
    set(wrapper ${CMAKE_CURRENT_BINARY_DIR}/moc)
    get_target_property(moc Qt6::moc LOCATION)
    configure_file(${CMAKE_SOURCE_DIR}/cmake/moc.in ${wrapper} @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${wrapper})
endfunction()
