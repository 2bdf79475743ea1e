<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib uri="http://xmlns.jcp.org/portlet_3_0" prefix="portlet" %>
<%@ taglib uri="jakarta.tags.core" prefix="c" %>
<portlet:defineObjects/>
<c:set var="quay" value="${renderParams.getValue('quay')}"/>
<p id="<portlet:namespace/>quay">quay ${quay}</p>
<a id="<portlet:namespace/>back" href="<portlet:renderURL><portlet:param name="quay" value="home"/></portlet:renderURL>">back</a>
