/** The image's steps, done here where no container engine runs. */
package org.onrecord.image;
