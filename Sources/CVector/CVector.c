// The functions are inline, in the header; a target needs a source file.
#include "CVector.h"
