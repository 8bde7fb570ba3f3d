package io.javatar.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All of JAX-RS, at the root: every address of the server is a resource. */
@ApplicationPath("/")
public class JavatarApplication extends Application {}
