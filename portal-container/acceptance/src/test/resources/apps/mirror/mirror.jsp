<%@ page contentType="text/html;charset=UTF-8" %><p>deeper</p><jsp:include page="/WEB-INF/mirror.jsp"/>
