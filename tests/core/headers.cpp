// Nothing: what belongs to it are the headers that all tests of core/ include, compiled before them.
