// All functions are inline, in the header; the target needs a source file.
#include "CVector.h"
