package org.onrecord.web.safety;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/** Puts the safety headers on each answer at the container's very door. */
record SafeAdapter(Adapter inner) implements Adapter {

    @Override
    public void service(Request request, Response response) throws Exception {
        SafetyHeaders.onto(response::setHeader);
        inner.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return inner.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return inner.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        inner.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        inner.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return inner.getDomain();
    }
}
